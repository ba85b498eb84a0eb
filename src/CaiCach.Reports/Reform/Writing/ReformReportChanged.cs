namespace CaiCach.Reports.Reform.Writing;

/// <summary>The report after a command.</summary>
public sealed record ReformReportChanged(Guid Id, ReformReportState State, int Version);
