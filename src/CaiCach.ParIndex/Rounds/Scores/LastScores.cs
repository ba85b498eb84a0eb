using CaiCach.Kernel.Data;
using CaiCach.ParIndex.Scoring;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Rounds.Scores;

/// <summary>The scores of a round as they stand: of each unit, leaf and stage the last row. One query, whatever the number of units.</summary>
public sealed class LastScores
{
    static readonly IReadOnlyDictionary<Guid, LeafScore> Nothing = new Dictionary<Guid, LeafScore>();

    readonly Dictionary<Guid, Dictionary<Guid, LeafScore>>[] stages = [[], [], [], [], []];

    LastScores()
    {
    }

    public static async Task<LastScores> ReadAsync(AppDb db, Guid roundId, Guid? roundUnitId, CancellationToken cancellationToken)
    {
        var last = new LastScores();
        var rows = db.Set<RoundScore>().AsNoTracking().Where(s => s.RoundId == roundId && (roundUnitId == null || s.RoundUnitId == roundUnitId)).OrderBy(s => s.Id)
            .Select(s => new { s.RoundUnitId, s.CriterionId, s.Stage, s.Points, s.IsApplicable });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var units = last.stages[(int)row.Stage];
            if (!units.TryGetValue(row.RoundUnitId, out var leaves))
            {
                units[row.RoundUnitId] = leaves = [];
            }

            leaves[row.CriterionId] = new LeafScore(row.Points, row.IsApplicable);
        }

        return last;
    }

    /// <summary>Scores of one stage, by leaf.</summary>
    public IReadOnlyDictionary<Guid, LeafScore> Of(Guid roundUnitId, ScoreStage stage) => stages[(int)stage].GetValueOrDefault(roundUnitId) ?? Nothing;

    /// <summary>What counts: the council's word before the second appraisal's, that before the first's, that before the unit's own; outside values besides.</summary>
    /// <param name="roundUnitId">Of the unit in the round.</param>
    /// <param name="upTo">The last stage that is looked at.</param>
    public IReadOnlyDictionary<Guid, LeafScore> Counting(Guid roundUnitId, ScoreStage upTo = ScoreStage.Council)
    {
        var counting = new Dictionary<Guid, LeafScore>(Of(roundUnitId, ScoreStage.Outside));
        for (var stage = ScoreStage.Self; stage <= upTo; stage++)
        {
            foreach (var (leaf, score) in Of(roundUnitId, stage))
            {
                counting[leaf] = score;
            }
        }

        return counting;
    }
}
