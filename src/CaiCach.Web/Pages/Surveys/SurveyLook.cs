using System.Globalization;
using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Results;

namespace CaiCach.Web.Pages.Surveys;

/// <summary>Icon and tone of states, and figures as they are read: rounded once, here.</summary>
internal static class SurveyLook
{
    public static (string Icon, string Tone) Of(SurveyState state) => state switch
    {
        SurveyState.Draft => ("pencil-square", "warn"),
        SurveyState.Open => ("hourglass-split", "wait"),
        SurveyState.Closed => ("x-circle", ""),
        _ => ("check-circle", "good"),
    };

    /// <summary>"79,53", or a dash.</summary>
    public static string Percent(decimal? value) => value is { } known ? Math.Round(known, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',') : "–";

    /// <summary>"77,10 – 81,96", or a dash.</summary>
    public static string Interval(SurveyFigure figure) => figure.Low is null ? "–" : $"{Percent(figure.Low)} – {Percent(figure.High)}";
}
