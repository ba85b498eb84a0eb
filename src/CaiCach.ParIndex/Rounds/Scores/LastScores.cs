using CaiCach.Kernel.Data;
using CaiCach.ParIndex.Scoring;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Rounds.Scores;

/// <summary>The scores of a round as they stand: of each unit, leaf and stage the last row. A fold of rows that are only added, so what comes later is laid over what is known.</summary>
public sealed class LastScores
{
    static readonly IReadOnlyDictionary<Guid, LeafScore> Nothing = new Dictionary<Guid, LeafScore>();
    static readonly ScoreStage[] Stages = Enum.GetValues<ScoreStage>();

    readonly Dictionary<Guid, Dictionary<Guid, LeafScore>>[] stages;

    LastScores(Dictionary<Guid, Dictionary<Guid, LeafScore>>[] stages, int count, Guid lastId) => (this.stages, Count, LastId) = (stages, count, lastId);

    public static LastScores None { get; } = new([.. Stages.Select(_ => new Dictionary<Guid, Dictionary<Guid, LeafScore>>())], 0, Guid.Empty);

    /// <summary>How many rows it is made of.</summary>
    public int Count { get; }

    /// <summary>The last of them.</summary>
    public Guid LastId { get; }

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

    /// <summary>These with later rows laid over them; this one stays as it is, and what no row touches is shared.</summary>
    internal async Task<LastScores> WithAsync(IQueryable<RoundScore> later, CancellationToken cancellationToken)
    {
        var (laid, touched) = (stages.Select(s => new Dictionary<Guid, Dictionary<Guid, LeafScore>>(s)).ToArray(), new HashSet<Dictionary<Guid, LeafScore>>());
        var (count, last) = (Count, LastId);
        await foreach (var row in later.AsNoTracking().OrderBy(s => s.Id).Select(s => new { s.Id, s.RoundUnitId, s.CriterionId, s.Stage, s.Points, s.IsApplicable }).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var units = laid[(int)row.Stage];
            var leaves = units.GetValueOrDefault(row.RoundUnitId);
            if (leaves is null || !touched.Contains(leaves))
            {
                touched.Add(units[row.RoundUnitId] = leaves = leaves is null ? [] : new(leaves));
            }

            leaves[row.CriterionId] = new LeafScore(row.Points, row.IsApplicable);
            (count, last) = (count + 1, row.Id);
        }

        return count == Count ? this : new LastScores(laid, count, last);
    }
}
