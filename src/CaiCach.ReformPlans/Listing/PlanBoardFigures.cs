namespace CaiCach.ReformPlans.Listing;

/// <summary>The board of a plan as of a day.</summary>
/// <param name="Cancelled">Tasks that were cancelled by then; in no other number.</param>
public sealed record PlanBoardFigures(PlanBoardQuestion Question, PlanView Plan, IReadOnlyList<PlanBoardRow> Rows, PlanBoardRow Total, int Cancelled, IReadOnlyList<BurnUpMonth> BurnUp);
