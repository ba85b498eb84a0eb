using CaiCach.ReformPlans.Plans;

namespace CaiCach.ReformPlans.Reorganising;

/// <summary>Another agency keeps a plan since a reorganisation.</summary>
public sealed record PlanTransferred(Guid FromAgencyId, Guid ToAgencyId, string Decision) : IPlanEvent
{
    public string Type => "plan.transferred";
}
