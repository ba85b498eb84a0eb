namespace CaiCach.Procedures.Regimes;

/// <summary>What is always true of a kind of timer, whichever decree sets its length.</summary>
public static class TimerKinds
{
    /// <summary>Counted back from the due date.</summary>
    public static bool IsBefore(this TimerKind kind) => kind is TimerKind.Apology or TimerKind.ApologyWarning;

    /// <summary>Its length is set by the procedure, the internal process or the request, never by a row.</summary>
    public static bool IsSetElsewhere(this TimerKind kind) => kind is TimerKind.Resolution or TimerKind.Consultation or TimerKind.Step;

    /// <summary>Vietnamese name.</summary>
    public static string Label(this TimerKind kind) => kind switch
    {
        TimerKind.Resolution => "Giải quyết hồ sơ",
        TimerKind.OnlineAlert => "Cảnh báo hồ sơ trực tuyến",
        TimerKind.OnlineAnswer => "Trả lời hồ sơ trực tuyến",
        TimerKind.PaperTransfer => "Chuyển hồ sơ giấy",
        TimerKind.CrossUnitPaper => "Chuyển hồ sơ giấy cho cơ quan khác",
        TimerKind.SupplementWindow => "Yêu cầu bổ sung",
        TimerKind.ApplicantCompletion => "Người nộp bổ sung hồ sơ",
        TimerKind.Consultation => "Cho ý kiến",
        TimerKind.Step => "Bước xử lý",
        TimerKind.ApologyWarning => "Nhắc trước hạn xin lỗi",
        TimerKind.Apology => "Gửi thư xin lỗi",
        TimerKind.ErrorCorrection => "Sửa sai sót của kết quả",
        _ => "Chuyển phí, lệ phí nộp trực tuyến",
    };

    /// <summary>From what, or back from what, it is counted.</summary>
    public static string Anchor(this TimerKind kind) => kind switch
    {
        TimerKind.Resolution or TimerKind.PaperTransfer or TimerKind.CrossUnitPaper or TimerKind.SupplementWindow => "từ lúc tiếp nhận",
        TimerKind.OnlineAlert or TimerKind.OnlineAnswer => "từ lúc hồ sơ đến hệ thống",
        TimerKind.ApplicantCompletion => "từ lúc gửi yêu cầu bổ sung",
        TimerKind.Consultation => "từ lúc gửi văn bản lấy ý kiến",
        TimerKind.Step => "từ lúc nhận việc",
        TimerKind.ErrorCorrection => "từ lúc xác nhận sai sót",
        TimerKind.FeeSettlement => "từ lúc nộp tiền",
        _ => "trước ngày hẹn trả",
    };

    /// <summary>What happens when it has run out.</summary>
    public static string Expiry(this TimerKind kind) => kind switch
    {
        TimerKind.OnlineAlert => "báo cán bộ một cửa và người phụ trách",
        TimerKind.SupplementWindow => "không được yêu cầu bổ sung nữa",
        TimerKind.ApplicantCompletion => "đề nghị đóng hồ sơ",
        TimerKind.ApologyWarning => "nhắc soạn thư xin lỗi",
        TimerKind.Apology => "trễ hẹn không xin lỗi đúng hạn",
        TimerKind.Resolution => "hồ sơ trễ hạn",
        TimerKind.Step => "bước trễ hạn",
        TimerKind.Consultation => "báo người đứng đầu Bộ phận Một cửa",
        _ => "vi phạm thời hạn",
    };

    /// <summary>As in files and addresses: <c>paper-transfer</c>.</summary>
    public static string Word(this TimerKind kind) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
