namespace CaiCach.ParIndex.Rounds.Scores;

/// <summary>What <see cref="JudgeScores"/> is told, by code of the leaf.</summary>
public sealed record JudgeScoresOptions : UnitOptions
{
    public IReadOnlyDictionary<string, Judgement> Leaves { get; init; } = new Dictionary<string, Judgement>();
}
