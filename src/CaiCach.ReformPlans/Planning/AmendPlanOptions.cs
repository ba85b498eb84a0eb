namespace CaiCach.ReformPlans.Planning;

/// <summary>What <see cref="AmendPlan"/> is told: the plan's own words as they shall be.</summary>
public sealed record AmendPlanOptions
{
    public required Guid PlanId { get; init; }

    /// <summary>The version the person saw; another one is refused. Null skips the check.</summary>
    public int? Version { get; init; }

    public required string? Name { get; init; }

    public string? Goals { get; init; }

    public string? Requirements { get; init; }

    /// <summary>All targets of a programme, in their order; one that is not named is taken out. Null leaves them as they are.</summary>
    public IReadOnlyList<TargetFields>? Targets { get; init; }

    public string? Reason { get; init; }

    public string? DecisionNumber { get; init; }

    public DateOnly? DecisionOn { get; init; }
}
