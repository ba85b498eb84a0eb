using CaiCach.Kernel.Permissions;

namespace CaiCach.Dossiers;

/// <summary>What people may be allowed to do with dossiers, and which role holds it how far.</summary>
public static class DossiersPermissions
{
    public static readonly Permission View = new("dossiers.view", "Xem hồ sơ");
    public static readonly Permission Receive = new("dossiers.receive", "Tiếp nhận hồ sơ, nhận bổ sung, lập phiếu từ chối");
    public static readonly Permission HandOver = new("dossiers.hand-over", "Chuyển hồ sơ");
    public static readonly Permission PassPaper = new("dossiers.pass-paper", "Gửi, xác nhận hồ sơ giấy nhận thay cơ quan khác");
    public static readonly Permission Confirm = new("dossiers.confirm", "Xác nhận nhận hồ sơ");
    public static readonly Permission Assign = new("dossiers.assign", "Phân công xử lý");
    public static readonly Permission Process = new("dossiers.process", "Thẩm định, yêu cầu bổ sung, tạm dừng, trình ký");
    public static readonly Permission Approve = new("dossiers.approve", "Ký duyệt kết quả");
    public static readonly Permission Return = new("dossiers.return", "Trả kết quả");
    public static readonly Permission Withdraw = new("dossiers.withdraw", "Ghi nhận người nộp rút hồ sơ, đóng hồ sơ quá hạn bổ sung");
    public static readonly Permission AnswerReferral = new("dossiers.answer-referral", "Trả lời lấy ý kiến, phối hợp");
    public static readonly Permission Correct = new("dossiers.correct", "Xác nhận và sửa sai sót của kết quả");
    public static readonly Permission SettlePayment = new("dossiers.settle-payment", "Đối soát khoản thu trực tuyến với tài khoản của cơ quan");
    public static readonly Permission Import = new("dossiers.import", "Nạp sổ hồ sơ có sẵn");

    internal static readonly IReadOnlyList<RoleRight> Rights =
    [
        new(Role.CounterOfficer, View, Reach.Agency),
        new(Role.CounterOfficer, Receive, Reach.Agency),
        new(Role.CounterOfficer, HandOver, Reach.Agency),
        new(Role.CounterOfficer, PassPaper, Reach.Agency),
        new(Role.CounterOfficer, Confirm, Reach.Unit),
        new(Role.CounterOfficer, Return, Reach.Agency),
        new(Role.CounterOfficer, Withdraw, Reach.Agency),
        new(Role.Specialist, View, Reach.Unit),
        new(Role.Specialist, Confirm, Reach.Unit),
        new(Role.Specialist, Process, Reach.Own),
        new(Role.Specialist, AnswerReferral, Reach.Agency),
        new(Role.HeadOfUnit, Correct, Reach.Agency),
        new(Role.AgencyHead, Correct, Reach.Agency),
        new(Role.HeadOfUnit, AnswerReferral, Reach.Agency),
        new(Role.AgencyHead, AnswerReferral, Reach.Agency),
        new(Role.CounterOfficer, SettlePayment, Reach.Agency),
        new(Role.Clerk, SettlePayment, Reach.Agency),
        new(Role.AgencyHead, SettlePayment, Reach.Agency),
        new(Role.HeadOfUnit, View, Reach.Unit),
        new(Role.HeadOfUnit, Confirm, Reach.Unit),
        new(Role.HeadOfUnit, Assign, Reach.Unit),
        new(Role.HeadOfUnit, Process, Reach.Unit),
        new(Role.AgencyHead, View, Reach.Agency),
        new(Role.AgencyHead, Assign, Reach.Agency),
        new(Role.AgencyHead, Approve, Reach.Agency),
        new(Role.Clerk, View, Reach.Agency),
        new(Role.ProcedureController, View, Reach.Agency),
        new(Role.ReformCoordinator, View, Reach.Province),
        new(Role.ProvinceLeader, View, Reach.Province),
        new(Role.Auditor, View, Reach.Province, Recorded: true),
    ];
}
