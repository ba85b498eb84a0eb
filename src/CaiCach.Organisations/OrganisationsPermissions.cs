using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Permissions;

namespace CaiCach.Organisations;

/// <summary>What people may be allowed to do with accounts, posts and units.</summary>
public static class OrganisationsPermissions
{
    public static readonly Permission ManageOfficials = new("organisations.manage-officials", "Quản lý tài khoản và vị trí công tác");
    public static readonly Permission ManageUnits = new("organisations.manage-units", "Giữ danh mục đơn vị, lập phương án sắp xếp");
    public static readonly Permission ApproveReorganisation = new("organisations.approve-reorganisation", "Phê duyệt phương án sắp xếp đơn vị");

    public static readonly Permission KeepCalendars = new("organisations.calendars", "Giữ lịch làm việc: ngày nghỉ, làm bù, giờ làm việc");

    internal static readonly IReadOnlyList<RoleRight> Rights =
    [
        new(Role.TechnicalAdministrator, ManageOfficials, Reach.Province),
        new(Role.ProcedureController, KeepCalendars, Reach.Province),
        new(Role.ReformCoordinator, ManageUnits, Reach.Province), // Sở Nội vụ keeps the organisation of the apparatus; technicians keep accounts only
        new(Role.ProvinceLeader, ApproveReorganisation, Reach.Province),
    ];

    /// <summary>The person's own, or an administrator's business, or the product's.</summary>
    internal static bool MayManage(Guid officialId, ActionContext context) =>
        context.Actor == Actor.System || context.Actor.OfficialId == officialId || context.Authority.HasAny(ManageOfficials);
}
