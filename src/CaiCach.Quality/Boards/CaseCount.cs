using CaiCach.Quality.Scoring;

namespace CaiCach.Quality.Boards;

/// <summary>So many dossiers of one case.</summary>
/// <param name="Of">Agency or official.</param>
/// <param name="Corrected">Points that findings put in place of the computed ones, by indicator.</param>
internal sealed record CaseCount(Guid Of, DossierCase Case, long Count, IReadOnlyDictionary<string, int>? Corrected = null)
{
    public int? Points(string indicator) => Corrected is not null && Corrected.TryGetValue(indicator, out var points) ? points : DossierScoring.Points(indicator, Case);
}
