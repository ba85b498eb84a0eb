using CaiCach.Dossiers.Counting;
using CaiCach.Organisations.Responsibility;

namespace CaiCach.Accountability.Heads;

/// <summary>What one head answers for in the days that were his.</summary>
/// <param name="AgencyName">Short name.</param>
/// <param name="Values">Figures by code; what is missing is nought.</param>
/// <param name="OpenExplanations">Questions about these days that wait for an answer, and statements that wait for a conclusion.</param>
public sealed record HeadRow(HeadTerm Term, string AgencyName, IReadOnlyDictionary<string, long> Values, int OpenExplanations)
{
    public long Of(string figure) => Values.GetValueOrDefault(figure);

    /// <summary>Dossiers solved in time of all solved, in per cent, rounded once; null where none was solved.</summary>
    public decimal? OnTimePercent => Of(DossierMeasures.InTime) + Of(DossierMeasures.Late) is > 0 and var solved
        ? Math.Round(Of(DossierMeasures.InTime) * 100m / solved, 2, MidpointRounding.AwayFromZero)
        : null;
}
