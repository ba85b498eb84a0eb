using CaiCach.ReformPlans.Commands;

namespace CaiCach.ReformPlans.Doing;

/// <summary>What <see cref="TransferPlanTask"/> is told.</summary>
public sealed record TransferPlanTaskOptions : PlanTaskOptions
{
    /// <summary>The unit that leads from now on.</summary>
    public required Guid LeadUnitId { get; init; }

    /// <summary>Unit and person that answer; both or none. None leaves it to the new agency's head.</summary>
    public Guid? UnitId { get; init; }

    public Guid? OfficialId { get; init; }

    /// <summary>A new date; null keeps the one in force.</summary>
    public DateOnly? DueOn { get; init; }

    public required string? Reason { get; init; }

    public string? DecisionNumber { get; init; }

    public DateOnly? DecisionOn { get; init; }
}
