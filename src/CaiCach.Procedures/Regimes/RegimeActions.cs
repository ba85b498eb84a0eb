using CaiCach.Kernel.Actions;

namespace CaiCach.Procedures.Regimes;

/// <summary>What is written about the law itself.</summary>
public static class RegimeActions
{
    public static readonly ActionName Enter = new("regime.enter", "Nhập nghị định mới", RegimePermissions.Keep);
    public static readonly ActionName EnterTimer = new("regime.enter-timer", "Đổi một mốc thời hạn", RegimePermissions.Keep);
    public static readonly ActionName EnterForm = new("regime.enter-form", "Đổi mẫu phiếu", RegimePermissions.Keep);
    public static readonly ActionName EnterLevel = new("regime.enter-level", "Đổi mức độ dịch vụ công trực tuyến", RegimePermissions.Keep);
    public static readonly ActionName EnterPause = new("regime.enter-pause", "Đổi lý do được tạm dừng", RegimePermissions.Keep);
    public static readonly ActionName Import = new("regime.import", "Nạp tệp nghị định, thời hạn, mẫu phiếu", RegimePermissions.Keep);

    internal static readonly IReadOnlyList<ActionName> All = [Enter, EnterTimer, EnterForm, EnterLevel, EnterPause, Import];
}
