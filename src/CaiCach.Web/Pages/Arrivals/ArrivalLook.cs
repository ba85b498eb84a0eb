using CaiCach.Dossiers.Arriving;

namespace CaiCach.Web.Pages.Arrivals;

/// <summary>How the standing of an online arrival looks.</summary>
public static class ArrivalLook
{
    public static string Tone(ArrivalStanding standing) => standing switch
    {
        ArrivalStanding.Alerted => "warn",
        ArrivalStanding.Overdue or ArrivalStanding.AnsweredLate => "bad",
        ArrivalStanding.Answered => "good",
        _ => "",
    };

    public static string Icon(ArrivalStanding standing) => standing switch
    {
        ArrivalStanding.New => "inbox",
        ArrivalStanding.Alerted => "alarm",
        ArrivalStanding.Overdue => "exclamation-circle",
        _ => "check-circle",
    };
}
