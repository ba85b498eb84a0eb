using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Scoring;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Live;

/// <summary>Every unit by one index on a day, level by level: each level has its own set, and only units of one set are held against each other.</summary>
public sealed class LiveBoard(AppDb db, LiveSets sets, UnitDirectory directory)
{
    /// <summary>Units that the person may see, from the kept scores; ranks are among those.</summary>
    public async Task<IReadOnlyList<BoardLevel>> ReadAsync(IndexKind index, DateOnly day, Authority authority, CancellationToken cancellationToken)
    {
        var (units, year) = (await directory.GetAsync(cancellationToken), day.Year);
        List<BoardLevel> levels = [];
        foreach (var tree in (await sets.OfAsync(year, cancellationToken)).Where(t => t.Set.Index == index))
        {
            var shown = LiveRefresh.UnitsOf(tree, units, day).Where(u => authority.Allows(ParIndexPermissions.View, new Subject(null, null, u.Id))).ToList();
            if (shown.Count == 0)
            {
                continue;
            }

            var set = tree.Set.Id;
            var scores = (await LiveRefresh.LastOf(db, day).Where(s => db.Set<Criterion>().Any(c => c.Id == s.CriterionId && c.SetId == set))
                .Select(s => new { s.UnitId, s.CriterionId, s.Points, s.IsApplicable }).ToListAsync(cancellationToken)).ToLookup(s => s.UnitId);
            var sums = shown.Select(u => (Unit: u, Sum: new IndexSum(tree, scores[u.Id].ToDictionary(s => s.CriterionId, s => new LeafScore(s.Points, s.IsApplicable)))));
            levels.Add(new BoardLevel(tree, [.. Ranking.Of(sums.OrderBy(s => s.Unit.Sort), s => s.Sum.Total).Select(r => new BoardRow(r.Item.Unit, r.Item.Sum, r.Rank))]));
        }

        return levels;
    }
}
