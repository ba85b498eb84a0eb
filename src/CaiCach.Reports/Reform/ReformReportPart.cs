namespace CaiCach.Reports.Reform;

/// <summary>An agency's signed report that went into the frozen report of the province.</summary>
public sealed class ReformReportPart
{
    public Guid ReportId { get; set; }

    public Guid PartId { get; set; }

    public Guid AgencyId { get; set; }
}
