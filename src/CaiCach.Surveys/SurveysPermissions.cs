using CaiCach.Kernel.Permissions;

namespace CaiCach.Surveys;

/// <summary>Who may do what with surveys. All reach the whole province: whoever enters answers must do so for offices other than the own one.</summary>
public static class SurveysPermissions
{
    public static readonly Permission View = new("surveys.view", "Xem khảo sát, kết quả đã công bố");
    public static readonly Permission ReadSheets = new("surveys.read-sheets", "Xem từng phiếu và kết quả chưa công bố");
    public static readonly Permission Manage = new("surveys.manage", "Nạp bộ câu hỏi, lập, mở, đóng đợt khảo sát, cấp mã");
    public static readonly Permission Enter = new("surveys.enter", "Nhập phiếu khảo sát");
    public static readonly Permission Recheck = new("surveys.recheck", "Phúc tra phiếu khảo sát");
    public static readonly Permission Publish = new("surveys.publish", "Công bố kết quả khảo sát");

    internal static readonly IReadOnlyList<RoleRight> Rights =
    [
        .. new[] { View, ReadSheets, Manage, Enter, Recheck, Publish }.Select(p => new RoleRight(Role.ReformCoordinator, p, Reach.Province)),
        new(Role.ProvinceLeader, View, Reach.Province),
        new(Role.Auditor, View, Reach.Province, Recorded: true),
        new(Role.Auditor, ReadSheets, Reach.Province, Recorded: true),
        new(Role.AgencyHead, View, Reach.Province),
        new(Role.HeadOfUnit, View, Reach.Province),
        new(Role.HeadOfUnit, Recheck, Reach.Province),
        new(Role.CounterOfficer, View, Reach.Province),
        new(Role.CounterOfficer, Enter, Reach.Province),
        new(Role.Specialist, View, Reach.Province),
        new(Role.Specialist, Enter, Reach.Province),
    ];
}
