namespace CaiCach.ReformPlans.Planning;

/// <summary>What <see cref="IssuePlan"/> is told.</summary>
public sealed record IssuePlanOptions
{
    public required Guid PlanId { get; init; }

    /// <summary>The version the person saw; another one is refused. Null skips the check.</summary>
    public int? Version { get; init; }

    public required string? DecisionNumber { get; init; }

    public required DateOnly? DecisionOn { get; init; }
}
