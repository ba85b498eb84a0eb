namespace CaiCach.Accountability.Apologies;

/// <summary>How far an apology has come.</summary>
public enum ApologyState
{
    /// <summary>Dự thảo: waits for the signature.</summary>
    Drafted,

    /// <summary>Đã ký: waits for the one-stop unit to apply the new date.</summary>
    Signed,

    /// <summary>Đã gửi: date applied, applicant told.</summary>
    Sent,

    /// <summary>Đã huỷ: the answer came in time after all, or the draft was wrong.</summary>
    Cancelled,
}
