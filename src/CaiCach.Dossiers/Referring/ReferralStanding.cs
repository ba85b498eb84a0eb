namespace CaiCach.Dossiers.Referring;

/// <summary>How a referral stands at a moment.</summary>
public enum ReferralStanding
{
    /// <summary>Chờ đến lượt: another agency answers first.</summary>
    Waiting,

    /// <summary>Chờ trả lời.</summary>
    Open,

    /// <summary>Quá hạn trả lời.</summary>
    Overdue,

    /// <summary>Trả lời đúng hạn.</summary>
    AnsweredInTime,

    /// <summary>Trả lời trễ.</summary>
    AnsweredLate,

    /// <summary>Không cần nữa: withdrawn, or the dossier ended first.</summary>
    Withdrawn,
}
