using CaiCach.Organisations.Units;

namespace CaiCach.Quality.Boards;

/// <summary>An agency in a period: all nine indicators, at most 18 points.</summary>
public sealed record AgencyQuality(Guid AgencyId, string Code, string Name, UnitKind Level, long Dossiers, IReadOnlyList<IndicatorScore> Scores, QualityTotal Total)
{
    public IndicatorScore Of(string indicator) => Scores.First(s => s.Indicator == indicator);
}
