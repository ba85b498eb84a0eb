using CaiCach.Kernel.Permissions;

namespace CaiCach.ParIndex;

/// <summary>Who may read, fill in and judge the index.</summary>
public static class ParIndexPermissions
{
    public static readonly Permission View = new("index.view", "Xem chỉ số cải cách hành chính");
    public static readonly Permission Rounds = new("index.rounds", "Xem các kỳ đánh giá của cơ quan mình, kỳ mình thẩm định, kỳ đã công bố");
    public static readonly Permission KeepSets = new("index.keep-sets", "Nạp, sửa, ban hành bộ tiêu chí; nạp kết quả đã công bố");
    public static readonly Permission Declare = new("index.declare", "Khai số liệu của tiêu chí, tự chấm điểm");
    public static readonly Permission RunRounds = new("index.run-rounds", "Mở, điều hành, công bố kỳ đánh giá của tỉnh hoặc của huyện mình");
    public static readonly Permission Judge = new("index.judge", "Thẩm định điểm khi có tên trong tổ thẩm định");

    internal static readonly IReadOnlyList<RoleRight> Rights =
    [
        new(Role.ProvinceLeader, View, Reach.Province),
        new(Role.ReformCoordinator, View, Reach.Province),
        new(Role.ReformCoordinator, KeepSets, Reach.Province),
        new(Role.ReformCoordinator, Declare, Reach.Province),
        new(Role.Auditor, View, Reach.Province),
        new(Role.AgencyHead, View, Reach.Agency),
        new(Role.AgencyHead, Declare, Reach.Agency),
        new(Role.HeadOfUnit, View, Reach.Agency),
        new(Role.HeadOfUnit, Declare, Reach.Agency),
        new(Role.ProcedureController, View, Reach.Province),
        new(Role.ReformCoordinator, RunRounds, Reach.Province),
        new(Role.AgencyHead, RunRounds, Reach.Agency),
        new(Role.ProvinceLeader, Rounds, Reach.Province),
        new(Role.ReformCoordinator, Rounds, Reach.Province),
        new(Role.Auditor, Rounds, Reach.Province),
        new(Role.AgencyHead, Rounds, Reach.Agency),
        new(Role.HeadOfUnit, Rounds, Reach.Agency),
        new(Role.ProcedureController, Rounds, Reach.Province),
        new(Role.Specialist, Rounds, Reach.Agency),
        new(Role.Specialist, Judge, Reach.Agency),
        new(Role.ProvinceLeader, Judge, Reach.Province),
        new(Role.ReformCoordinator, Judge, Reach.Province),
        new(Role.ProcedureController, Judge, Reach.Province),
        new(Role.AgencyHead, Judge, Reach.Agency),
        new(Role.HeadOfUnit, Judge, Reach.Agency),
    ];
}
