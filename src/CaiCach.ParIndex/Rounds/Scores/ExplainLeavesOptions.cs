namespace CaiCach.ParIndex.Rounds.Scores;

/// <summary>What <see cref="ExplainLeaves"/> is told.</summary>
public sealed record ExplainLeavesOptions : UnitOptions
{
    /// <summary>Texts by code of the leaf; leaves that are not named stay as they are.</summary>
    public IReadOnlyDictionary<string, string?> Texts { get; init; } = new Dictionary<string, string?>();

    /// <summary>Submits and locks afterwards.</summary>
    public bool Submit { get; init; }
}
