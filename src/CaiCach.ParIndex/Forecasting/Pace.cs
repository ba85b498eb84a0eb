namespace CaiCach.ParIndex.Forecasting;

/// <summary>A share as it stood at the end of a month of a year, counted from its first day.</summary>
/// <param name="Month">First day of the month.</param>
public sealed record Pace(DateOnly Month, decimal Numerator, decimal Denominator);
