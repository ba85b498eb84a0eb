namespace CaiCach.ReformPlans.Plans;

/// <summary>Whether a plan binds.</summary>
public enum PlanState
{
    /// <summary>Being written: changed freely by the coordinator, seen by nobody below the province.</summary>
    Draft,

    /// <summary>Issued by a decision: from then on every change names a decision.</summary>
    Issued,
}
