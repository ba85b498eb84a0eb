namespace CaiCach.Dossiers.Paying;

/// <summary>What has not reached the budget account.</summary>
/// <param name="Count">How many payments.</param>
/// <param name="Amount">Their sum in đồng.</param>
/// <param name="Overdue">How many of them are past their date.</param>
/// <param name="OverdueAmount">Their sum in đồng.</param>
public sealed record PaymentsWaiting(int Count, decimal Amount, int Overdue, decimal OverdueAmount);
