namespace CaiCach.Reports.Reform.Listing;

/// <summary>Which reports a list shows.</summary>
public sealed record ReformReportFilter
{
    /// <summary>Code of a period.</summary>
    public string? Period { get; init; }

    public ReformReportState? State { get; init; }

    public Guid? AgencyId { get; init; }

    /// <summary>Last report of the page before.</summary>
    public Guid? After { get; init; }

    public int Take { get; init; } = 50;
}
