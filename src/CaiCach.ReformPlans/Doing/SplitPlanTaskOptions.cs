using CaiCach.ReformPlans.Commands;

namespace CaiCach.ReformPlans.Doing;

/// <summary>What <see cref="SplitPlanTask"/> is told.</summary>
public sealed record SplitPlanTaskOptions : PlanTaskOptions
{
    public required string? Name { get; init; }

    public required string? Output { get; init; }

    /// <summary>Unit of the person, within the agency that leads the whole.</summary>
    public required Guid UnitId { get; init; }

    public required Guid OfficialId { get; init; }

    public required DateOnly? StartOn { get; init; }

    public required DateOnly? DueOn { get; init; }

    public string? Note { get; init; }
}
