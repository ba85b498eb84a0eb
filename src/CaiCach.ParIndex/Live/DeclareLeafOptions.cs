using CaiCach.ParIndex.Scoring;

namespace CaiCach.ParIndex.Live;

/// <summary>What <see cref="DeclareLeaf"/> is told.</summary>
public sealed record DeclareLeafOptions
{
    public required Guid UnitId { get; init; }

    public required Guid CriterionId { get; init; }

    public required RuleInputs Inputs { get; init; }

    /// <summary>Document or register.</summary>
    public string? Source { get; init; }
}
