using CaiCach.Organisations.Units;
using CaiCach.Quality.Schemes;

namespace CaiCach.Quality.Scoring;

/// <summary>Points of an agency for a period, by the thresholds of the indicator in force. Pure.</summary>
public static class AgencyScoring
{
    /// <summary>
    /// Points that follow from a measured per cent: of procedures handled wholly at the one-stop unit, the rest all received and returned there (indicator 5, by level of agency); of feedback
    /// answered in time, none dragged on (indicator 8). Null for any other indicator, or without a per cent.
    /// </summary>
    public static int? OfPercent(QualityIndicator indicator, UnitKind level, decimal? percent) => (indicator.Code, percent) switch
    {
        (IndicatorCodes.Organisation, { } here) when indicator.Threshold($"two.{level}") is { } two => here >= two ? 2 : 1,
        (IndicatorCodes.Feedback, { } inTime) => inTime >= indicator.Threshold("two") ? 2 : inTime >= indicator.Threshold("one") ? 1 : 0,
        _ => null,
    };

    /// <summary>Indicator 9. Two points need the share of procedures offered online as well.</summary>
    /// <param name="indicator">With its thresholds.</param>
    /// <param name="figures">Of the dossiers received in the period.</param>
    public static int Online(QualityIndicator indicator, OnlineShare figures)
    {
        if (figures.Late > 0 || figures.Percent < indicator.Threshold("one.dossiers"))
        {
            return 0;
        }

        return figures.Percent >= indicator.Threshold("two.dossiers") && figures.ProcedurePercent >= indicator.Threshold("two.procedures") ? 2 : 1;
    }
}
