using CaiCach.ReformPlans.Commands;

namespace CaiCach.ReformPlans.Doing;

/// <summary>What <see cref="SubmitTaskOutput"/> is told.</summary>
public sealed record SubmitTaskOutputOptions : PlanTaskOptions, IProofOptions
{
    public string? Words { get; init; }

    public string? ProofNumber { get; init; }

    public DateOnly? ProofOn { get; init; }

    public string? ProofLink { get; init; }

    /// <summary>Key of the file that came with it; set by the use case.</summary>
    public string? FileHash { get; init; }
}
