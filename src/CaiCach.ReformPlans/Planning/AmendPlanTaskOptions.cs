namespace CaiCach.ReformPlans.Planning;

/// <summary>What <see cref="AmendPlanTask"/> is told: all fields as they shall be.</summary>
public sealed record AmendPlanTaskOptions : TaskFields
{
    public required Guid TaskId { get; init; }

    /// <summary>The version the person saw; another one is refused. Null skips the check.</summary>
    public int? Version { get; init; }

    public string? Reason { get; init; }
}
