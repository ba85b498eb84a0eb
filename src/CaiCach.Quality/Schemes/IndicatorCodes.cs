namespace CaiCach.Quality.Schemes;

/// <summary>Indicators that the product knows how to score; Article 13 of Circular 01/2018/TT-VPCP, one to nine.</summary>
public static class IndicatorCodes
{
    public const string TotalTime = "total-time";
    public const string StepTime = "step-time";
    public const string Contacts = "contacts";
    public const string Agencies = "agencies";
    public const string Organisation = "organisation";
    public const string Publication = "publication";
    public const string Attitude = "attitude";
    public const string Feedback = "feedback";
    public const string Online = "online";

    /// <summary>Scored for every dossier; the others for an agency and a period.</summary>
    public static readonly IReadOnlyList<string> OfDossiers = [TotalTime, StepTime, Contacts, Agencies, Attitude];

    public static bool Knows(string code, IndicatorLevel level) =>
        level == IndicatorLevel.Dossier ? OfDossiers.Contains(code) : code is Organisation or Publication or Feedback or Online;
}
