namespace CaiCach.Dossiers.Arriving;

/// <summary>How an online arrival stands at a moment.</summary>
public enum ArrivalStanding
{
    /// <summary>Mới đến.</summary>
    New,

    /// <summary>Cần xem ngay: the time of the alert has passed.</summary>
    Alerted,

    /// <summary>Quá hạn trả lời.</summary>
    Overdue,

    /// <summary>Đã trả lời trong hạn, or no time was set.</summary>
    Answered,

    /// <summary>Trả lời trễ.</summary>
    AnsweredLate,
}
