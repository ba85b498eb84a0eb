namespace CaiCach.ParIndex.Rounds.Scores;

/// <summary>What <see cref="ScoreOwn"/> is told: by code of the leaf; leaves that are not named stay as they are.</summary>
public sealed record ScoreOwnOptions : UnitOptions
{
    public IReadOnlyDictionary<string, OwnScore> Leaves { get; init; } = new Dictionary<string, OwnScore>();
}
