using CaiCach.Kernel.Actions;

namespace CaiCach.Accountability;

/// <summary>Everything this module writes.</summary>
public static class AccountabilityActions
{
    public static readonly ActionName Draft = new("apology.draft", "Soạn thư xin lỗi", AccountabilityPermissions.Draft);
    public static readonly ActionName Sign = new("apology.sign", "Ký thư xin lỗi", AccountabilityPermissions.Sign);
    public static readonly ActionName Send = new("apology.send", "Đổi ngày hẹn và gửi thư xin lỗi", AccountabilityPermissions.Send);
    public static readonly ActionName Cancel = new("apology.cancel", "Huỷ thư xin lỗi", AccountabilityPermissions.Cancel);

    internal static readonly IReadOnlyList<ActionName> All = [Draft, Sign, Send, Cancel];
}
