using CaiCach.Kernel.Permissions;

namespace CaiCach.Reports;

/// <summary>Who may read figures.</summary>
public static class ReportsPermissions
{
    public static readonly Permission View = new("reports.view", "Xem số liệu, báo cáo");
    public static readonly Permission Write = new("reports.write", "Lập, soạn, trình ký báo cáo cải cách");
    public static readonly Permission Sign = new("reports.sign", "Ký, trả lại báo cáo cải cách");
    public static readonly Permission KeepForm = new("reports.keep-form", "Đổi mẫu báo cáo cải cách");

    internal static readonly IReadOnlyList<RoleRight> Rights =
    [
        new(Role.ProvinceLeader, View, Reach.Province),
        new(Role.ProvinceLeader, Sign, Reach.Province),
        new(Role.ReformCoordinator, View, Reach.Province),
        new(Role.ReformCoordinator, Write, Reach.Province),
        new(Role.ReformCoordinator, KeepForm, Reach.Province),
        new(Role.Auditor, View, Reach.Province),
        new(Role.AgencyHead, View, Reach.Agency),
        new(Role.AgencyHead, Write, Reach.Agency),
        new(Role.AgencyHead, Sign, Reach.Agency),
        new(Role.HeadOfUnit, View, Reach.Agency),
        new(Role.HeadOfUnit, Write, Reach.Agency),
        new(Role.ProcedureController, View, Reach.Province),
    ];
}
