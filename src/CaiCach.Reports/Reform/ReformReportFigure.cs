namespace CaiCach.Reports.Reform;

/// <summary>
/// A row of the table. While the report is a draft there are only rows that a person typed, with the agency's own part in <see cref="Typed"/>; frozen, every
/// row is there with all that it showed.
/// </summary>
public sealed class ReformReportFigure
{
    public Guid ReportId { get; set; }

    public string Code { get; set; } = "";

    /// <summary>What a person typed; null for computed rows.</summary>
    public decimal? Typed { get; set; }

    public int Ordinal { get; set; }

    public string Section { get; set; } = "";

    public string Name { get; set; } = "";

    public string Unit { get; set; } = "";

    public string Meaning { get; set; } = "";

    public string LegalSource { get; set; } = "";

    /// <summary>Of the period.</summary>
    public decimal? Value { get; set; }

    /// <summary>Luỹ kế from the first day of the year.</summary>
    public decimal? YearToDate { get; set; }

    /// <summary>Of the same period one year before.</summary>
    public decimal? YearBefore { get; set; }

    /// <summary>Address of the rows.</summary>
    public string? Rows { get; set; }
}
