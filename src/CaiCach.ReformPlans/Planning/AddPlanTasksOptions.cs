namespace CaiCach.ReformPlans.Planning;

/// <summary>What <see cref="AddPlanTasks"/> is told.</summary>
public sealed record AddPlanTasksOptions
{
    public required Guid PlanId { get; init; }

    public required IReadOnlyList<NewPlanTask> Tasks { get; init; }

    /// <summary>The decision that all of them rest on; needed once the plan is issued.</summary>
    public string? DecisionNumber { get; init; }

    public DateOnly? DecisionOn { get; init; }
}
