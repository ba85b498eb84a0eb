namespace CaiCach.ReformPlans.Importing;

/// <summary>What <see cref="ImportPlanTasks"/> is told.</summary>
public sealed record ImportPlanTasksOptions
{
    public required Guid PlanId { get; init; }

    /// <summary>Content hash of the appendix, as <see cref="PlanAppendix"/> stored it.</summary>
    public required string? FileHash { get; init; }

    /// <summary>One for every task row of the file.</summary>
    public required IReadOnlyList<ImportedTask> Rows { get; init; }

    /// <summary>Needed once the plan is issued.</summary>
    public string? DecisionNumber { get; init; }

    public DateOnly? DecisionOn { get; init; }
}
