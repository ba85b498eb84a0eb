namespace CaiCach.ParIndex.Forecasting;

/// <summary>The share of an agency by a measure as it stood at the end of a month: what a forecast learns the seasons from. A past end of a month is read once and kept.</summary>
public sealed class MonthShare
{
    /// <summary>Last day of the month; the share counts from the first of January to it.</summary>
    public DateOnly Day { get; set; }

    /// <summary>Code of the share's definition.</summary>
    public string Measure { get; set; } = "";

    public Guid AgencyId { get; set; }

    public decimal Numerator { get; set; }

    public decimal Denominator { get; set; }
}
