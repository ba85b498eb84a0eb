namespace CaiCach.ReformPlans.Listing;

/// <summary>How much of plans waits for a person.</summary>
/// <param name="Mine">Open tasks that he answers for.</param>
/// <param name="Overdue">Of these, past their date.</param>
/// <param name="ToAssign">Tasks of the agency that he heads which nobody has been given.</param>
public sealed record MyTaskCounts(int Mine, int Overdue, int ToAssign);
