namespace CaiCach.ReformPlans.Escalating;

/// <summary>A step that was taken for a task: once per task, step and date in force, so an extension begins anew and a second run doubles nothing.</summary>
public sealed class Escalation
{
    public Guid Id { get; set; }

    public Guid TaskId { get; set; }

    public string StepCode { get; set; } = "";

    /// <summary>The date in force that it was held against.</summary>
    public DateOnly DueOn { get; set; }

    public string StepName { get; set; } = "";

    public EscalationAudience Audience { get; set; }

    public DateOnly Day { get; set; }

    public DateTimeOffset At { get; set; }
}
