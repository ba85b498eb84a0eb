namespace CaiCach.ReformPlans.Planning;

/// <summary>A plan that can be filled with tasks.</summary>
public sealed record CreatedPlan(Guid Id, string Code);
