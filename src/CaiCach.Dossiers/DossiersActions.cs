using CaiCach.Kernel.Actions;

namespace CaiCach.Dossiers;

/// <summary>Everything this module writes.</summary>
public static class DossiersActions
{
    public static readonly ActionName Receive = new("dossier.receive", "Tiếp nhận hồ sơ", DossiersPermissions.Receive);
    public static readonly ActionName HandOver = new("dossier.hand-over", "Chuyển hồ sơ", DossiersPermissions.HandOver);
    public static readonly ActionName RecallHandOver = new("dossier.recall-hand-over", "Rút lại việc chuyển", DossiersPermissions.HandOver);
    public static readonly ActionName ConfirmHandOver = new("dossier.confirm-hand-over", "Xác nhận nhận hồ sơ", DossiersPermissions.Confirm);
    public static readonly ActionName Assign = new("dossier.assign", "Phân công", DossiersPermissions.Assign);
    public static readonly ActionName UndoAssignment = new("dossier.undo-assignment", "Huỷ phân công", DossiersPermissions.Assign);
    public static readonly ActionName Forward = new("dossier.forward", "Chuyển bước", DossiersPermissions.Process);

    // It has left his hands, maybe his unit: seeing it is enough, for the rule lets only him take back what he himself did last.
    public static readonly ActionName UndoForward = new("dossier.undo-forward", "Huỷ chuyển bước", DossiersPermissions.View);
    public static readonly ActionName RequestSupplement = new("dossier.request-supplement", "Yêu cầu bổ sung", DossiersPermissions.Process);
    public static readonly ActionName CompleteSupplement = new("dossier.complete-supplement", "Nhận hồ sơ bổ sung", DossiersPermissions.Receive);
    public static readonly ActionName SubmitResult = new("dossier.submit-result", "Trình ký", DossiersPermissions.Process);
    public static readonly ActionName RecallSubmission = new("dossier.recall-submission", "Rút lại trình ký", DossiersPermissions.Process);
    public static readonly ActionName SendBack = new("dossier.send-back", "Trả lại dự thảo", DossiersPermissions.Approve);
    public static readonly ActionName ApproveResult = new("dossier.approve-result", "Ký duyệt kết quả", DossiersPermissions.Approve);
    public static readonly ActionName ConfirmResult = new("dossier.confirm-result", "Xác nhận đã nhận kết quả", DossiersPermissions.Return);
    public static readonly ActionName ReturnResult = new("dossier.return-result", "Trả kết quả", DossiersPermissions.Return);
    public static readonly ActionName Withdraw = new("dossier.withdraw", "Rút hồ sơ", DossiersPermissions.Withdraw);
    public static readonly ActionName Close = new("dossier.close", "Đóng hồ sơ quá hạn bổ sung", DossiersPermissions.Withdraw);
    public static readonly ActionName Pause = new("dossier.pause", "Tạm dừng thời hạn", DossiersPermissions.Process);
    public static readonly ActionName Resume = new("dossier.resume", "Tiếp tục tính thời hạn", DossiersPermissions.Process);
    public static readonly ActionName ConfirmError = new("dossier.confirm-error", "Xác nhận sai sót của kết quả", DossiersPermissions.Correct);
    public static readonly ActionName CorrectResult = new("dossier.correct-result", "Sửa kết quả", DossiersPermissions.Correct);
    public static readonly ActionName RecordPayment = new("dossier.record-payment", "Ghi khoản thu trực tuyến", DossiersPermissions.Receive);
    public static readonly ActionName SettlePayment = new("dossier.settle-payment", "Đối soát khoản thu trực tuyến", DossiersPermissions.SettlePayment);
    public static readonly ActionName TakeBackPayment = new("dossier.take-back-payment", "Rút lại khoản thu ghi nhầm", DossiersPermissions.Receive);
    public static readonly ActionName RegisterArrival = new("arrival.register", "Ghi nhận hồ sơ nộp trực tuyến", DossiersPermissions.Receive);
    public static readonly ActionName AskReferrals = new("dossier.ask-referrals", "Hỏi cơ quan khác", DossiersPermissions.Process);
    public static readonly ActionName AnswerReferral = new("dossier.answer-referral", "Trả lời lấy ý kiến, phối hợp", DossiersPermissions.AnswerReferral);
    public static readonly ActionName WithdrawReferral = new("dossier.withdraw-referral", "Rút yêu cầu lấy ý kiến, phối hợp", DossiersPermissions.Process);
    public static readonly ActionName ChangeProcess = new("dossier.change-process", "Chuyển hồ sơ đang giải quyết sang quy trình mới", Procedures.ProceduresPermissions.ManageProcesses);
    public static readonly ActionName SendPaper = new("dossier.send-paper", "Gửi hồ sơ giấy nhận thay", DossiersPermissions.PassPaper);
    public static readonly ActionName ConfirmPaper = new("dossier.confirm-paper", "Xác nhận đã có hồ sơ giấy nhận thay", DossiersPermissions.PassPaper);
    public static readonly ActionName RefuseAtIntake = new("intake-slip.refuse", "Từ chối tiếp nhận", DossiersPermissions.Receive);
    public static readonly ActionName GuideAtIntake = new("intake-slip.guide", "Hướng dẫn bổ sung khi nộp", DossiersPermissions.Receive);
    public static readonly ActionName Import = new("dossier.import", "Nạp từ sổ có sẵn", DossiersPermissions.Import);
    public static readonly ActionName Reappoint = new("dossier.reappoint", "Hẹn lại", DossiersPermissions.Receive);

    internal static readonly IReadOnlyList<ActionName> All =
    [
        Receive, HandOver, RecallHandOver, ConfirmHandOver, Assign, UndoAssignment, Forward, UndoForward, RequestSupplement, CompleteSupplement, SubmitResult, RecallSubmission, SendBack,
        ApproveResult, ConfirmResult, ReturnResult, Withdraw, Close, Pause, Resume, AskReferrals, AnswerReferral, WithdrawReferral, RegisterArrival, ConfirmError, CorrectResult, RecordPayment, SettlePayment, TakeBackPayment, SendPaper, ConfirmPaper,
        RefuseAtIntake, GuideAtIntake, Import, Reappoint, ChangeProcess,
    ];
}
