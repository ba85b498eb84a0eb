using CaiCach.ReformPlans.Plans;

namespace CaiCach.ReformPlans.Escalating;

/// <summary>On a morning, people were told of tasks of a plan. One event for many tasks: the tasks' pages read the records themselves.</summary>
public sealed record PlanEscalated(DateOnly Day, IReadOnlyList<PlanEscalated.Told> Tasks) : IPlanEvent
{
    public string Type => "plan.escalated";

    /// <summary>Who was told of a task, by which step, for which date.</summary>
    public sealed record Told(Guid TaskId, string StepCode, DateOnly DueOn, IReadOnlyList<Guid> OfficialIds);
}
