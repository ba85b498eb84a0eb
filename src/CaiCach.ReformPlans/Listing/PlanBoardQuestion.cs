namespace CaiCach.ReformPlans.Listing;

/// <summary>Which board.</summary>
/// <param name="AsOf">The day whose figures are asked for.</param>
public sealed record PlanBoardQuestion(Guid PlanId, DateOnly AsOf, PlanGrouping By = PlanGrouping.Content);
