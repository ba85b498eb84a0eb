namespace CaiCach.Dossiers.Arriving;

/// <summary>Where an arrival stands, and the words for it and for its answer.</summary>
public static class ArrivalStandings
{
    public static ArrivalStanding Of(DateTimeOffset? alertAt, DateTimeOffset? answerBy, DateTimeOffset? answeredAt, bool? isLate, DateTimeOffset now) =>
        answeredAt is not null ? isLate == true ? ArrivalStanding.AnsweredLate : ArrivalStanding.Answered
        : answerBy < now ? ArrivalStanding.Overdue
        : alertAt < now ? ArrivalStanding.Alerted : ArrivalStanding.New;

    public static string Label(this ArrivalStanding standing) => standing switch
    {
        ArrivalStanding.New => "Mới đến",
        ArrivalStanding.Alerted => "Cần xem ngay",
        ArrivalStanding.Overdue => "Quá hạn trả lời",
        ArrivalStanding.AnsweredLate => "Trả lời trễ",
        _ => "Đã trả lời",
    };

    public static string Label(this ArrivalAnswer answer) => answer switch
    {
        ArrivalAnswer.Accepted => "Tiếp nhận",
        ArrivalAnswer.Guided => "Hướng dẫn bổ sung",
        _ => "Từ chối tiếp nhận",
    };
}
