namespace CaiCach.Procedures.Regimes;

/// <summary>What a legal timer measures. Its length, its article and the days on which it holds are rows of <see cref="LegalTimer"/>.</summary>
public enum TimerKind
{
    /// <summary>Thời hạn giải quyết: from acceptance of the full dossier; length set by the procedure.</summary>
    Resolution,

    /// <summary>Cảnh báo hồ sơ trực tuyến: from arrival, the one-stop unit is alerted.</summary>
    OnlineAlert,

    /// <summary>Trả lời hồ sơ trực tuyến: from arrival to acceptance, refusal or request.</summary>
    OnlineAnswer,

    /// <summary>Chuyển hồ sơ giấy: from receipt to the hand-over to the resolving division.</summary>
    PaperTransfer,

    /// <summary>Chuyển hồ sơ giấy cho cơ quan khác: from receipt for another agency.</summary>
    CrossUnitPaper,

    /// <summary>Yêu cầu bổ sung: from receipt, the only time in which completion may be asked for.</summary>
    SupplementWindow,

    /// <summary>Người nộp bổ sung: from the notice; after it the dossier is closed.</summary>
    ApplicantCompletion,

    /// <summary>Cho ý kiến: from the request; length set in the request.</summary>
    Consultation,

    /// <summary>Bước xử lý: from assignment; length set by the internal process.</summary>
    Step,

    /// <summary>Nhắc trước hạn xin lỗi: so long before the due date somebody is reminded.</summary>
    ApologyWarning,

    /// <summary>Hạn gửi thư xin lỗi: so long before the due date the letter must be out.</summary>
    Apology,

    /// <summary>Sửa sai sót của kết quả: from its confirmation.</summary>
    ErrorCorrection,

    /// <summary>Chuyển phí, lệ phí trực tuyến: from payment to the budget's account.</summary>
    FeeSettlement,
}
