namespace CaiCach.ReformPlans.Importing;

/// <summary>How many rows became tasks, and how many a person left out.</summary>
public sealed record ImportedPlanTasks(Guid PlanId, int Taken, int LeftOut);
