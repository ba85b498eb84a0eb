using CaiCach.Organisations.Units;

namespace CaiCach.Reports.Reform.Listing;

/// <summary>An agency and its report for the period.</summary>
/// <param name="IsDirect">Reports to the province itself: its departments and districts, and communes where there is no level between.</param>
/// <param name="IsIncluded">Its figures are in the province's report.</param>
public sealed record ReformReporter(
    Guid AgencyId, string Name, UnitKind Kind, bool IsDirect, Guid? ReportId, ReformReportState? State, string? Number, DateTimeOffset? SignedAt, bool IsIncluded);
