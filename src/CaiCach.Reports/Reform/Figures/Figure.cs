namespace CaiCach.Reports.Reform.Figures;

/// <summary>A number and the address of the rows that make it.</summary>
/// <param name="Value">Null when the product has no data for the period, or divides by nothing.</param>
/// <param name="Rows">Local address.</param>
public sealed record Figure(decimal? Value, string? Rows);
