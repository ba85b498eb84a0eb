namespace CaiCach.ReformPlans.Listing;

/// <summary>A page of a list of tasks.</summary>
/// <param name="Count">How many the filter finds in all.</param>
/// <param name="Next">Last task of this page, after which the next begins; null on the last page.</param>
public sealed record PlanTaskPage(IReadOnlyList<PlanTaskRow> Rows, int Count, Guid? Next);
