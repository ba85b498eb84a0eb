namespace CaiCach.Reports.Reform.Forms;

/// <summary>What <see cref="LoadReportForm"/> is told.</summary>
public sealed record LoadReportFormOptions
{
    /// <summary>First day on which the new form is asked for; it replaces all rows in force then.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>Content of <c>sections.csv</c>.</summary>
    public required string Sections { get; init; }

    /// <summary>Content of <c>indicators.csv</c>.</summary>
    public required string Indicators { get; init; }
}
