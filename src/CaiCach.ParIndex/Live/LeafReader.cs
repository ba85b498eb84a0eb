using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Scoring;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Live;

/// <summary>Opens one leaf of a unit: through which agencies and rows it loses points, what was declared about it.</summary>
public sealed class LeafReader(AppDb db, LeafFacts facts, UnitDirectory directory)
{
    const int MostRows = 25;

    public async Task<LeafView> ReadAsync(LiveView view, LeafStanding standing, CancellationToken cancellationToken)
    {
        var (units, leaf) = (await directory.GetAsync(cancellationToken), standing.Leaf);
        var declared = await db.Set<LeafInput>().AsNoTracking().Where(i => i.UnitId == view.Unit.Id && i.Year == view.Day.Year && i.CriterionId == leaf.Id && i.Day <= view.Day)
            .OrderByDescending(i => i.Day).ThenByDescending(i => i.Id).Take(20).ToListAsync(cancellationToken);
        if (facts.MeasureOf(leaf) is not { } measure)
        {
            return new LeafView(standing, null, [], [], declared);
        }

        var agencies = LeafFacts.AgenciesOf(leaf, view.Unit, units, view.Day);
        var scope = new RatioScope(new DateOnly(view.Day.Year, 1, 1), view.Day, agencies);
        var shares = await measure.ReadAsync(scope, cancellationToken);
        var total = agencies.Aggregate(default(Ratio), (sum, a) => sum + shares.GetValueOrDefault(a));
        var rule = leaf.ReadRule();
        decimal Points(Ratio r) => LeafScore.Of(rule, leaf.Policy, new RuleInputs { Numerator = r.Numerator, Denominator = r.Denominator }).Points ?? 0;
        var now = Points(total);
        return new LeafView(
            standing, measure.Definition,
            [.. agencies.Where(shares.ContainsKey).Select(a => (Id: a, Share: shares[a])).Where(a => a.Share.Denominator > 0).Select(a => new LeafAgency(
                    units[a.Id], a.Share, Points(total with { Numerator = total.Numerator + a.Share.Denominator - a.Share.Numerator }) - now, measure.RowsOf(scope, a.Id, true), measure.RowsOf(scope, a.Id, false)))
                .OrderByDescending(a => a.Costs).ThenByDescending(a => a.Share.Denominator - a.Share.Numerator).ThenBy(a => a.Agency.Sort)],
            await measure.LostAsync(scope, MostRows, cancellationToken), declared);
    }

    /// <summary>What began to cost points of a leaf on the view's day.</summary>
    public async Task<IReadOnlyList<RatioRow>> LostTodayAsync(LiveView view, Criterion leaf, CancellationToken cancellationToken) => facts.MeasureOf(leaf) is not { } measure ? []
        : await measure.LostAsync(new RatioScope(view.Day, view.Day, LeafFacts.AgenciesOf(leaf, view.Unit, await directory.GetAsync(cancellationToken), view.Day)), MostRows, cancellationToken);
}
