using CaiCach.ReformPlans.Commands;

namespace CaiCach.ReformPlans.Doing;

/// <summary>What <see cref="AssignPlanTask"/> is told.</summary>
public sealed record AssignPlanTaskOptions : PlanTaskOptions
{
    /// <summary>Unit of the person, within the agency that leads.</summary>
    public required Guid UnitId { get; init; }

    public required Guid OfficialId { get; init; }
}
