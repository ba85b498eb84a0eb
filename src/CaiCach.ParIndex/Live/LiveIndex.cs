using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Scoring;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Live;

/// <summary>Reads the index of a unit on a day from the kept scores: as many rows as the set has leaves, however many dossiers stand behind them.</summary>
public sealed class LiveIndex(AppDb db, LiveSets sets, LeafFacts facts, UnitDirectory directory)
{
    /// <returns>Null when no published set scores the unit in that year, or the person may not see it.</returns>
    public async Task<LiveView?> ReadAsync(IndexKind index, Guid unitId, DateOnly day, Authority authority, CancellationToken cancellationToken)
    {
        var unit = (await directory.GetAsync(cancellationToken)).Find(unitId);
        return unit is null || unit.Id != unit.AgencyId || !authority.Allows(ParIndexPermissions.View, new Subject(null, null, unit.Id))
            || await sets.OfLevelAsync(index, unit.Kind, day.Year, cancellationToken) is not { } tree ? null
            : await ViewAsync(tree, unit, day, cancellationToken);
    }

    /// <summary>The same by the index that a leaf belongs to.</summary>
    public async Task<LiveView?> OfLeafAsync(Guid leafId, Guid unitId, DateOnly day, Authority authority, CancellationToken cancellationToken) =>
        (await sets.OfAsync(day.Year, cancellationToken)).FirstOrDefault(t => t.Find(leafId) is not null) is { } tree ? await ReadAsync(tree.Set.Index, unitId, day, authority, cancellationToken) : null;

    async Task<LiveView> ViewAsync(CriteriaTree tree, Unit unit, DateOnly day, CancellationToken cancellationToken)
    {
        var scores = await LastAsync(tree, unit, day, cancellationToken);
        var before = day.Month == 1 && day.Day == 1 ? [] : await LastAsync(tree, unit, day.AddDays(-1), cancellationToken);
        List<LeafStanding> standings = [.. tree.Leaves.Select(l => LeafStanding.Of(l, scores.GetValueOrDefault(l.Id), BestOf(l, scores.GetValueOrDefault(l.Id), day)))];
        var sum = new IndexSum(tree, standings.ToDictionary(s => s.Leaf.Id, s => s.AsScore));
        var sumBefore = before.Count == 0 ? null : new IndexSum(tree, tree.Leaves.ToDictionary(l => l.Id, l => before.GetValueOrDefault(l.Id) is { } b ? new LeafScore(b.Points, b.IsApplicable) : LeafScore.Unknown));
        var changes = sumBefore is null ? [] : tree.Leaves.Select(l => new LeafChange(l, before.GetValueOrDefault(l.Id)?.Points, scores.GetValueOrDefault(l.Id)?.Points)).Where(c => c.Before != c.After).ToList();
        return new LiveView(tree, unit, day, standings, sum, sumBefore?.Total, changes, scores.Values.Select(s => (DateTimeOffset?)s.At).Max());
    }

    /// <summary>The unit's scores by this set; it may be scored by the other index as well.</summary>
    async Task<Dictionary<Guid, LiveScore>> LastAsync(CriteriaTree tree, Unit unit, DateOnly day, CancellationToken cancellationToken)
    {
        var leaves = tree.Leaves.Select(l => l.Id).ToHashSet();
        return (await LiveRefresh.LastOf(db, day).Where(s => s.UnitId == unit.Id).ToListAsync(cancellationToken)).Where(s => leaves.Contains(s.CriterionId)).ToDictionary(s => s.CriterionId);
    }

    /// <summary>
    /// The best share still possible: everything that can be repaired is, and all that is still to come is met. How much is still to come of what flows in day by
    /// day: as much a day as until now, at least what is already open.
    /// </summary>
    public (decimal Numerator, decimal Denominator)? BestOf(Criterion leaf, LiveScore? score, DateOnly day)
    {
        if (facts.MeasureOf(leaf) is not { } measure || score is not { Numerator: { } met, Denominator: { } all })
        {
            return null;
        }

        var coming = score.Ahead;
        if (measure.Definition.Facts.Count > 0)
        {
            var end = new DateOnly(day.Year, 12, 31);
            coming = Math.Max(coming, Math.Floor(all * (end.DayNumber - day.DayNumber) / day.DayOfYear));
        }

        return (met + score.Repairable + coming, all + coming);
    }

    /// <summary>Total of every day on which one of the unit's scores changed, the first first.</summary>
    public async Task<IReadOnlyList<(DateOnly Day, decimal Total)>> HistoryAsync(LiveView view, CancellationToken cancellationToken)
    {
        var rows = await db.Set<LiveScore>().AsNoTracking().Where(s => s.UnitId == view.Unit.Id && s.Year == view.Day.Year && s.Day <= view.Day)
            .OrderBy(s => s.Day).Select(s => new { s.CriterionId, s.Day, s.Points, s.IsApplicable }).ToListAsync(cancellationToken);
        var standing = new Dictionary<Guid, LeafScore>();
        List<(DateOnly, decimal)> history = [];
        var leaves = view.Tree.Leaves.Select(l => l.Id).ToHashSet();
        foreach (var day in rows.Where(r => leaves.Contains(r.CriterionId)).GroupBy(r => r.Day))
        {
            foreach (var row in day)
            {
                standing[row.CriterionId] = new LeafScore(row.Points, row.IsApplicable);
            }

            history.Add((day.Key, new IndexSum(view.Tree, standing).Total));
        }

        return history;
    }
}
