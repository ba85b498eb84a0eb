namespace CaiCach.Dossiers.Intake;

/// <summary>Which slip.</summary>
public enum IntakeSlipKind
{
    /// <summary>Mẫu 02: Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ.</summary>
    Supplement,

    /// <summary>Mẫu 03: Phiếu từ chối tiếp nhận giải quyết hồ sơ.</summary>
    Refusal,
}
