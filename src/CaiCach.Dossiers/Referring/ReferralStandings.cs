namespace CaiCach.Dossiers.Referring;

/// <summary>Words for <see cref="ReferralStanding"/>.</summary>
public static class ReferralStandings
{
    public static string Label(this ReferralStanding standing) => standing switch
    {
        ReferralStanding.Waiting => "Chờ đến lượt",
        ReferralStanding.Open => "Chờ trả lời",
        ReferralStanding.Overdue => "Quá hạn trả lời",
        ReferralStanding.AnsweredInTime => "Trả lời đúng hạn",
        ReferralStanding.AnsweredLate => "Trả lời trễ",
        _ => "Không cần nữa",
    };
}
