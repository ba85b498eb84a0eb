using CaiCach.Dossiers.Referring;

namespace CaiCach.Web.Pages.Referrals;

/// <summary>How the standing of a referral looks.</summary>
public static class ReferralLook
{
    public static string Tone(ReferralStanding standing) => standing switch
    {
        ReferralStanding.Open => "warn",
        ReferralStanding.Overdue or ReferralStanding.AnsweredLate => "bad",
        ReferralStanding.AnsweredInTime => "good",
        _ => "",
    };

    public static string Icon(ReferralStanding standing) => standing switch
    {
        ReferralStanding.Waiting => "pause-circle",
        ReferralStanding.Open => "hourglass-split",
        ReferralStanding.Overdue => "exclamation-circle",
        ReferralStanding.Withdrawn => "slash-circle",
        _ => "check-circle",
    };
}
