namespace CaiCach.Reports.Reform.Listing;

/// <summary>A line of the list of reports.</summary>
public sealed record ReformReportRow(
    Guid Id, Guid AgencyId, string Agency, string Period, string PeriodName, DateOnly From, DateOnly To, ReformReportState State, string? Number, DateTimeOffset? SignedAt, string? ReturnReason);
