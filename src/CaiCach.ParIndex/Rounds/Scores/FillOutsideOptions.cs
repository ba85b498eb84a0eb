using CaiCach.ParIndex.Scoring;

namespace CaiCach.ParIndex.Rounds.Scores;

/// <summary>What <see cref="FillOutside"/> is told.</summary>
public sealed record FillOutsideOptions : UnitOptions
{
    /// <summary>Code of the leaf.</summary>
    public required string Leaf { get; init; }

    public required RuleInputs Inputs { get; init; }

    /// <summary>Where the value is published.</summary>
    public string? Source { get; init; }
}
