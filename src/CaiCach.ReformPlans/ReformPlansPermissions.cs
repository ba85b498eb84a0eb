using CaiCach.Kernel.Permissions;

namespace CaiCach.ReformPlans;

/// <summary>What people may be allowed to do with reform plans, and which role holds it how far.</summary>
public static class ReformPlansPermissions
{
    public static readonly Permission View = new("plans.view", "Xem kế hoạch cải cách và nhiệm vụ");
    public static readonly Permission Manage = new("plans.manage", "Lập, ban hành, sửa kế hoạch cải cách");
    public static readonly Permission Assign = new("plans.assign", "Giao, chia nhiệm vụ của cơ quan mình");
    public static readonly Permission Report = new("plans.report", "Báo cáo tiến độ, nộp sản phẩm, đề nghị gia hạn");
    public static readonly Permission Accept = new("plans.accept", "Nghiệm thu sản phẩm, quyết định gia hạn");

    internal static readonly IReadOnlyList<RoleRight> Rights =
    [
        new(Role.CounterOfficer, View, Reach.Agency),
        new(Role.CounterOfficer, Report, Reach.Own),
        new(Role.Specialist, View, Reach.Agency),
        new(Role.Specialist, Report, Reach.Unit),
        new(Role.HeadOfUnit, View, Reach.Agency),
        new(Role.HeadOfUnit, Report, Reach.Unit),
        new(Role.AgencyHead, View, Reach.Agency),
        new(Role.AgencyHead, Assign, Reach.Agency),
        new(Role.AgencyHead, Report, Reach.Agency),
        new(Role.Clerk, View, Reach.Agency),
        new(Role.Clerk, Report, Reach.Own),
        new(Role.ProcedureController, View, Reach.Agency),
        new(Role.ProcedureController, Report, Reach.Own),
        new(Role.ReformCoordinator, View, Reach.Province),
        new(Role.ReformCoordinator, Manage, Reach.Province),
        new(Role.ReformCoordinator, Report, Reach.Own),
        new(Role.ReformCoordinator, Accept, Reach.Province),
        new(Role.ProvinceLeader, View, Reach.Province),
        new(Role.ProvinceLeader, Accept, Reach.Province),
        new(Role.Auditor, View, Reach.Province, Recorded: true),
    ];
}
