namespace CaiCach.ReformPlans.Planning;

/// <summary>A plan with new words.</summary>
/// <param name="Edition">Number of the words in force.</param>
public sealed record PlanAmendment(Guid Id, int Edition, int Version);
