namespace CaiCach.ReformPlans.Planning;

/// <summary>The tasks that <see cref="AddPlanTasks"/> wrote, in the order they were given.</summary>
public sealed record AddedPlanTasks(Guid PlanId, IReadOnlyList<Guid> TaskIds);
