namespace CaiCach.ReformPlans.Escalating;

/// <summary>A step that has come and is not recorded yet.</summary>
internal sealed record PlannedEscalation(Guid PlanId, Guid TaskId, string TaskName, Guid? AgencyId, DateOnly DueOn, EscalationStep Step, IReadOnlyList<Guid> OfficialIds);
