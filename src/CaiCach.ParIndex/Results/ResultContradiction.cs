using CaiCach.ParIndex.Scoring;

namespace CaiCach.ParIndex.Results;

/// <summary>A published result that does not agree with itself. It is kept as printed and flagged.</summary>
/// <param name="Name">The unit.</param>
/// <param name="Message">What disagrees, in Vietnamese.</param>
/// <param name="IsRounding">Explained by parts that were rounded before they were printed.</param>
public sealed record ResultContradiction(string Name, string Message, bool IsRounding)
{
    /// <summary>Each printed part is off by half a hundredth at most.</summary>
    const decimal HalfHundredth = 0.005m;

    /// <summary>Totals against the sum of their parts, ranks against the order of totals.</summary>
    public static IReadOnlyList<ResultContradiction> In(IReadOnlyList<(string Name, int? Rank, decimal Total, IReadOnlyList<decimal> Parts)> rows)
    {
        List<ResultContradiction> found = [];
        foreach (var row in rows.Where(r => r.Parts.Count > 0))
        {
            var off = row.Total - row.Parts.Sum();
            if (off != 0)
            {
                found.Add(new ResultContradiction(
                    row.Name, $"tổng công bố {PointText.Rounded(row.Total)}, các phần cộng lại {PointText.Rounded(row.Parts.Sum())}, lệch {PointText.Of(off)}", Math.Abs(off) <= HalfHundredth * (row.Parts.Count + 1)));
            }
        }

        // Ranks of a part of a table, a top ten, begin where they begin; what matters is that a higher total never has a worse rank.
        var ranked = rows.Where(r => r.Rank is not null).OrderBy(r => r.Rank).ToList();
        found.AddRange(ranked.Skip(1).Zip(ranked, (row, above) => (row, above)).Where(p => p.row.Total > p.above.Total || (p.row.Rank == p.above.Rank && p.row.Total != p.above.Total))
            .Select(p => new ResultContradiction(p.row.Name, $"hạng {p.row.Rank} nhưng {PointText.Rounded(p.row.Total)} điểm, còn {p.above.Name} hạng {p.above.Rank} có {PointText.Rounded(p.above.Total)} điểm", false)));
        return found;
    }
}
