using CaiCach.Kernel.Permissions;

namespace CaiCach.Quality;

/// <summary>Who may see how well procedures are handled, and who writes down what an inspection found.</summary>
public static class QualityPermissions
{
    public static readonly Permission View = new("quality.view", "Xem chất lượng giải quyết");
    public static readonly Permission Record = new("quality.record", "Ghi kết quả kiểm tra chất lượng giải quyết");
    public static readonly Permission KeepScheme = new("quality.keep-scheme", "Đổi bộ chỉ số chất lượng giải quyết");

    public static readonly Permission EnterRatings = new("quality.enter-ratings", "Nhập phiếu đánh giá của người dân");

    internal static readonly IReadOnlyList<RoleRight> Rights =
    [
        new(Role.HeadOfUnit, View, Reach.Agency),
        new(Role.AgencyHead, View, Reach.Agency),
        new(Role.ProcedureController, View, Reach.Province),
        new(Role.ProcedureController, Record, Reach.Province),
        new(Role.ProcedureController, KeepScheme, Reach.Province),
        new(Role.ProcedureController, EnterRatings, Reach.Province),
        new(Role.HeadOfUnit, EnterRatings, Reach.Agency),
        new(Role.ReformCoordinator, View, Reach.Province),
        new(Role.ProvinceLeader, View, Reach.Province),
        new(Role.Auditor, View, Reach.Province),
    ];
}
