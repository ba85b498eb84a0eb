using CaiCach.Dossiers;
using CaiCach.Procedures.Catalogue;
using CaiCach.Quality.Schemes;

namespace CaiCach.Quality.Scoring;

/// <summary>Points of one dossier by the five indicators of dossiers (Article 13 Circular 01/2018/TT-VPCP). Pure. What is not known gets no points and no nought: it is left out.</summary>
public static class DossierScoring
{
    /// <returns>2, 1 or 0; null where there is no data.</returns>
    public static int? Points(string indicator, DossierCase dossier) => indicator switch
    {
        IndicatorCodes.TotalTime => OfTime(dossier.Timeliness),
        IndicatorCodes.StepTime => dossier.Steps is { } pace ? 2 - (int)pace : null,
        IndicatorCodes.Contacts => dossier.IsImported ? null : Math.Max(0, 2 - dossier.Supplements),
        IndicatorCodes.Agencies => dossier.IsImported ? null : dossier.Channel == SubmissionChannel.Direct ? 1 : 2,
        IndicatorCodes.Attitude => OfTime(dossier.Timeliness), // and no founded complaint: that one is a finding, which takes the place of these points
        _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator, "Not scored by dossier."),
    };

    /// <summary>Early two, on time one, late none.</summary>
    internal static int OfTime(Timeliness timeliness) => timeliness switch
    {
        Timeliness.Early => 2,
        Timeliness.OnTime => 1,
        _ => 0,
    };
}
