using CaiCach.ReformPlans.Commands;

namespace CaiCach.ReformPlans.Doing;

/// <summary>What <see cref="ReportTaskProgress"/> is told.</summary>
public sealed record ReportTaskProgressOptions : PlanTaskOptions, IProofOptions
{
    /// <summary>0 to 100.</summary>
    public required int? Percent { get; init; }

    public required string? Words { get; init; }

    public string? ProofNumber { get; init; }

    public DateOnly? ProofOn { get; init; }

    public string? ProofLink { get; init; }

    /// <summary>Key of the file that came with it; the use case sets it, so that the same command with another file is another command.</summary>
    public string? FileHash { get; init; }
}
