using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Rounds.Scores;
using CaiCach.ParIndex.Scoring;

namespace CaiCach.ParIndex.Rounds.Publishing;

/// <summary>Where a unit stands.</summary>
/// <param name="Rank">Within its block; null when it is not ranked with the others.</param>
/// <param name="Total">Unrounded, as many decimals as the rows keep.</param>
public sealed record Standing(RoundUnit Unit, IndexSum Sum, decimal Total, decimal SelfTotal, int? Rank, string? Band)
{
    /// <summary>That the rows keep.</summary>
    internal const int Decimals = 12;

    /// <summary>All units in order of block and rank; those that are ranked separately after the others.</summary>
    public static IReadOnlyList<Standing> Of(CriteriaTree tree, IEnumerable<RoundUnit> units, LastScores scores, IReadOnlyList<Band> bands)
    {
        var all = units.Select(u =>
        {
            var sum = new IndexSum(tree, scores.Counting(u.Id));
            var total = Math.Round(sum.Total, Decimals);
            return new Standing(u, sum, total, Math.Round(new IndexSum(tree, scores.Counting(u.Id, ScoreStage.Self)).Total, Decimals), null, Rounds.Band.Of(bands, total));
        }).ToList();
        return
        [
            .. all.GroupBy(s => s.Unit.Block).OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(block =>
                Ranking.Of(block.Where(s => !s.Unit.IsRankedSeparately), s => s.Total).Select(r => r.Item with { Rank = r.Rank })
                    .Concat(block.Where(s => s.Unit.IsRankedSeparately).OrderByDescending(s => s.Total))),
        ];
    }
}
