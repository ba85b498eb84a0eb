using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Live;

namespace CaiCach.ParIndex.Rounds.Scores;

/// <summary>Proposes the scores of measured leaves from the rows up to the cut-off.</summary>
public sealed class Proposals(LeafFacts facts, UnitDirectory directory, LocalClock clock)
{
    /// <summary>By leaf.</summary>
    public async Task<IReadOnlyDictionary<Guid, Proposal>> OfAsync(CriteriaTree tree, Round round, Guid unitId, CancellationToken cancellationToken)
    {
        var leaves = tree.Leaves.Where(l => l.Channel == ScoreChannel.Appraised && facts.MeasureOf(l) is not null).ToList();
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
