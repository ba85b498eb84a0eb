using CaiCach.ParIndex.Criteria;

namespace CaiCach.ParIndex.Years;

/// <summary>How much of a set is scored as in an earlier one. Two years are comparable only as far as that.</summary>
public static class SameScoring
{
    /// <summary>Below it a line is not drawn on: half of the points. No text sets it.</summary>
    public const decimal Enough = 0.5m;

    /// <summary>Share of the later maximum whose leaves have the same identity, maximum, channel, rule and measure; 0 to 1.</summary>
    /// <param name="before">The earlier set.</param>
    /// <param name="after">The later set.</param>
    /// <param name="field">A field of the later set; null for the whole.</param>
    public static decimal Share(CriteriaTree before, CriteriaTree after, Criterion? field = null)
    {
        if (before.Set.Id == after.Set.Id)
        {
            return 1;
        }

        var old = before.Leaves.GroupBy(l => l.SeriesKey).ToDictionary(g => g.Key, g => g.First());
        var leaves = (field is null ? after.Leaves : after.LeavesUnder(field)).ToList();
        var all = leaves.Sum(l => l.Max);
        return all == 0 ? 0 : leaves.Where(l => old.GetValueOrDefault(l.SeriesKey) is { } was && was.IsScoredAs(l)).Sum(l => l.Max) / all;
    }
}
