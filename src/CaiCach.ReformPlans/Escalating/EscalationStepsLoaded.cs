using CaiCach.Kernel.Actions;

namespace CaiCach.ReformPlans.Escalating;

/// <summary>The rules of reminding and reporting were written.</summary>
public sealed record EscalationStepsLoaded(IReadOnlyList<EscalationStep> Steps) : IRecordEvent
{
    public string Type => "plan.escalation-steps-loaded";
}
