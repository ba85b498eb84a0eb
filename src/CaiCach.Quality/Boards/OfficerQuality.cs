namespace CaiCach.Quality.Boards;

/// <summary>An officer in a period: indicators 1, 2, 3, 4, 7 of the dossiers he had a part in before the answer, at most 10 points; of the steps only his own.</summary>
public sealed record OfficerQuality(Guid OfficialId, string Name, long Dossiers, IReadOnlyList<IndicatorScore> Scores, QualityTotal Total)
{
    public IndicatorScore Of(string indicator) => Scores.First(s => s.Indicator == indicator);
}
