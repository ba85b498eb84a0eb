using CaiCach.Kernel.Permissions;

namespace CaiCach.Reports;

/// <summary>Who may read figures.</summary>
public static class ReportsPermissions
{
    public static readonly Permission View = new("reports.view", "Xem số liệu, báo cáo");

    internal static readonly IReadOnlyList<RoleRight> Rights =
    [
        new(Role.ProvinceLeader, View, Reach.Province),
        new(Role.ReformCoordinator, View, Reach.Province),
        new(Role.Auditor, View, Reach.Province),
        new(Role.AgencyHead, View, Reach.Agency),
        new(Role.HeadOfUnit, View, Reach.Agency),
        new(Role.ProcedureController, View, Reach.Province),
    ];
}
