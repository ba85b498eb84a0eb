using CaiCach.ReformPlans.Commands;

namespace CaiCach.ReformPlans.Planning;

/// <summary>What <see cref="CancelPlanTask"/> is told.</summary>
public sealed record CancelPlanTaskOptions : PlanTaskOptions
{
    public required string? Reason { get; init; }

    public string? DecisionNumber { get; init; }

    public DateOnly? DecisionOn { get; init; }
}
