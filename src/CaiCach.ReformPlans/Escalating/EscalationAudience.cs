namespace CaiCach.ReformPlans.Escalating;

/// <summary>Who is told by a step.</summary>
public enum EscalationAudience
{
    /// <summary>The person who answers for the task; while nobody does, or that person has left, the head of the lead agency, who must name one.</summary>
    Responsible,

    /// <summary>Heads of the unit that answers.</summary>
    UnitHead,

    /// <summary>Head of the lead agency.</summary>
    LeadHead,

    /// <summary>Reform coordinators of the province.</summary>
    Coordinator,

    /// <summary>Leaders of the province.</summary>
    ProvinceLeader,
}
