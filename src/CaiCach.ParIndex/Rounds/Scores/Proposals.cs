using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Live;

namespace CaiCach.ParIndex.Rounds.Scores;

/// <summary>Proposes the scores of measured leaves from the rows up to the cut-off.</summary>
public sealed class Proposals(LeafFacts facts, UnitDirectory directory, LocalClock clock)
{
    /// <summary>Of the leaves that a unit scores itself, by leaf.</summary>
    public Task<IReadOnlyDictionary<Guid, Proposal>> OfAsync(CriteriaTree tree, Round round, Guid unitId, CancellationToken cancellationToken) => OfAsync(tree, round, unitId, outside: false, cancellationToken);

    /// <summary>Of the leaves that whoever runs the round fills in: what the surveys published for the year say.</summary>
    public async Task<IReadOnlyDictionary<Guid, Proposal>> OutsideAsync(CriteriaTree tree, Round round, Guid unitId, CancellationToken cancellationToken) =>
        (await OfAsync(tree, round, unitId, outside: true, cancellationToken)).Where(p => p.Value.Denominator > 0).ToDictionary();

    async Task<IReadOnlyDictionary<Guid, Proposal>> OfAsync(CriteriaTree tree, Round round, Guid unitId, bool outside, CancellationToken cancellationToken)
    {
        var leaves = tree.Leaves.Where(l => (l.Channel != ScoreChannel.Appraised) == outside && facts.MeasureOf(l) is not null).ToList();
        if (leaves.Count == 0 || (await directory.GetAsync(cancellationToken)).Find(unitId) is not { } unit)
        {
            return new Dictionary<Guid, Proposal>();
        }

        // Before the cut-off the year so far; days ahead of the present have no rows.
        var day = round.CutOff < clock.Today ? round.CutOff : clock.Today.Year == round.Year ? clock.Today : round.CutOff;
        var scores = await facts.ScoreAsync(tree, leaves, [unit], day, cancellationToken);
        return scores.ToDictionary(s => s.CriterionId, s =>
        {
            var measure = facts.MeasureOf(tree[s.CriterionId])!;
            return new Proposal(
                measure.Definition.Code, measure.Definition.Label, s.Numerator ?? 0, s.Denominator ?? 0, measure.Definition.Exclusions,
                measure.RowsOf(new RatioScope(new DateOnly(day.Year, 1, 1), day, [unitId]), unitId, numerator: false), day, s.Points, s.IsApplicable);
        });
    }
}
