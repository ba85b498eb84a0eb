namespace CaiCach.Procedures.Regimes;

/// <summary>What a printed form of the one-stop circulars is for. Its number is a row of <see cref="LegalForm"/>.</summary>
public enum FormKind
{
    /// <summary>Giấy tiếp nhận hồ sơ và hẹn trả kết quả.</summary>
    Receipt,

    /// <summary>Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ.</summary>
    Supplement,

    /// <summary>Phiếu từ chối tiếp nhận giải quyết hồ sơ.</summary>
    Refusal,

    /// <summary>Phiếu xin lỗi và hẹn lại ngày trả kết quả.</summary>
    Apology,

    /// <summary>Phiếu kiểm soát quá trình giải quyết hồ sơ.</summary>
    ControlSlip,

    /// <summary>Thông báo dừng giải quyết hồ sơ.</summary>
    StopNotice,

    /// <summary>Sổ theo dõi hồ sơ.</summary>
    Register,
}
