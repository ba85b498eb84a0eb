using CaiCach.Quality.Schemes;

namespace CaiCach.Quality.Boards;

/// <summary>The sum of the indicators that have data, and its class.</summary>
/// <param name="Total">Null where none has.</param>
/// <param name="Highest">The most that these indicators can give: two each.</param>
/// <param name="Band">Code of the class.</param>
/// <param name="BandName">Its Vietnamese name.</param>
public sealed record QualityTotal(decimal? Total, int Highest, string? Band, string? BandName)
{
    public static QualityTotal Of(QualityScheme scheme, BandScope scope, IReadOnlyList<IndicatorScore> scores)
    {
        var known = scores.Where(s => s.Score is not null).ToList();
        if (known.Count == 0)
        {
            return new QualityTotal(null, 0, null, null);
        }

        var total = known.Sum(s => s.Score!.Value);
        var band = scheme.BandOf(scope, total);
        return new QualityTotal(total, known.Count * 2, band?.Code, band?.Name);
    }
}
