using CaiCach.Kernel.Permissions;

namespace CaiCach.Accountability;

/// <summary>What people may be allowed to do about lateness, and which role holds it how far.</summary>
public static class AccountabilityPermissions
{
    public static readonly Permission View = new("accountability.view", "Xem thư xin lỗi và hẹn lại");
    public static readonly Permission Draft = new("accountability.draft", "Soạn thư xin lỗi và hẹn lại");
    public static readonly Permission Sign = new("accountability.sign", "Ký thư xin lỗi và hẹn lại");
    public static readonly Permission Send = new("accountability.send", "Đổi ngày hẹn và gửi thư xin lỗi");
    public static readonly Permission Cancel = new("accountability.cancel", "Huỷ thư xin lỗi chưa gửi");

    public static readonly Permission ViewHeads = new("heads.view", "Xem số liệu trách nhiệm của người đứng đầu");
    public static readonly Permission Explain = new("heads.explain", "Giải trình, nêu ý kiến về số liệu của mình");
    public static readonly Permission Review = new("heads.review", "Yêu cầu giải trình, kết luận");

    internal static readonly IReadOnlyList<RoleRight> Rights =
    [
        new(Role.CounterOfficer, View, Reach.Agency),
        new(Role.CounterOfficer, Draft, Reach.Unit),
        new(Role.CounterOfficer, Send, Reach.Agency),
        new(Role.CounterOfficer, Cancel, Reach.Agency),
        new(Role.Specialist, View, Reach.Unit),
        new(Role.Specialist, Draft, Reach.Own),
        new(Role.Specialist, Cancel, Reach.Own),
        new(Role.HeadOfUnit, View, Reach.Unit),
        new(Role.HeadOfUnit, Draft, Reach.Unit),
        new(Role.HeadOfUnit, Cancel, Reach.Unit),
        new(Role.AgencyHead, View, Reach.Agency),
        new(Role.AgencyHead, Draft, Reach.Agency),
        new(Role.AgencyHead, Sign, Reach.Agency),
        new(Role.AgencyHead, Cancel, Reach.Agency),
        new(Role.Clerk, View, Reach.Agency),
        new(Role.ProcedureController, View, Reach.Agency),
        new(Role.ReformCoordinator, View, Reach.Province),
        new(Role.ProvinceLeader, View, Reach.Province),
        new(Role.Auditor, View, Reach.Province, Recorded: true),

        // A head sees his agency; whoever heads another one now, or leads the province, still sees and answers for the days that were his.
        new(Role.AgencyHead, ViewHeads, Reach.Agency),
        new(Role.AgencyHead, ViewHeads, Reach.Own),
        new(Role.AgencyHead, Explain, Reach.Agency),
        new(Role.AgencyHead, Explain, Reach.Own),
        new(Role.ReformCoordinator, ViewHeads, Reach.Province),
        new(Role.ReformCoordinator, Review, Reach.Province),
        new(Role.ProvinceLeader, ViewHeads, Reach.Province),
        new(Role.ProvinceLeader, Explain, Reach.Own),
        new(Role.ProvinceLeader, Review, Reach.Province),
        new(Role.Auditor, ViewHeads, Reach.Province, Recorded: true),
    ];
}
