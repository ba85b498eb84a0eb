using CaiCach.Kernel.Actions;

namespace CaiCach.ReformPlans.Plans;

#pragma warning disable SA1649 // the events of one record read best on one page

/// <summary>Something that happened to a plan.</summary>
public interface IPlanEvent : IRecordEvent;

public sealed record PlanCreated(string Code, string Name, PlanKind Kind, DateOnly PeriodFrom, DateOnly PeriodTo, string? CopiedFrom = null) : IPlanEvent
{
    public string Type => "plan.created";
}

/// <summary>The plan's own words were changed. The whole edition is in the sealed history, so words changed behind the product's back show.</summary>
public sealed record PlanAmended(PlanEdition Edition) : IPlanEvent
{
    public string Type => "plan.amended";
}

public sealed record PlanIssued(string DecisionNumber, DateOnly DecisionOn, int Tasks) : IPlanEvent
{
    public string Type => "plan.issued";
}
