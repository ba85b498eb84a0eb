using CaiCach.Kernel.Permissions;

namespace CaiCach.Procedures.Regimes;

/// <summary>Who may read what the decrees fix, and who enters a new one.</summary>
public static class RegimePermissions
{
    public static readonly Permission View = new("regimes.view", "Xem nghị định, thời hạn, mẫu phiếu");
    public static readonly Permission Keep = new("regimes.keep", "Nhập nghị định, thời hạn, mẫu phiếu");

    internal static readonly IReadOnlyList<RoleRight> Rights =
    [
        new(Role.ProcedureController, Keep, Reach.Province),
        .. new[] { Role.CounterOfficer, Role.Specialist, Role.HeadOfUnit, Role.AgencyHead, Role.Clerk, Role.ProcedureController, Role.ReformCoordinator, Role.ProvinceLeader, Role.Auditor }
            .Select(r => new RoleRight(r, View, Reach.Province)),
    ];
}
