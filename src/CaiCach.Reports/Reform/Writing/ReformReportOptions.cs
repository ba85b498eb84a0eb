namespace CaiCach.Reports.Reform.Writing;

/// <summary>What every command on an existing report is told.</summary>
public abstract record ReformReportOptions
{
    public required Guid ReportId { get; init; }

    /// <summary>The version that was seen; null when none was.</summary>
    public int? Version { get; init; }
}
