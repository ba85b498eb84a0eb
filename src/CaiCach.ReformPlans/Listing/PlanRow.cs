using CaiCach.ReformPlans.Plans;

namespace CaiCach.ReformPlans.Listing;

/// <summary>A line of the list of plans.</summary>
public sealed record PlanRow(Guid Id, string Code, PlanKind Kind, Guid AgencyId, string Name, DateOnly PeriodFrom, DateOnly PeriodTo, PlanState State, string? DecisionNumber, DateOnly? DecisionOn);
