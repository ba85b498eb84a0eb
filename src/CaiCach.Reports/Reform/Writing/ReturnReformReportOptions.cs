namespace CaiCach.Reports.Reform.Writing;

/// <summary>What <see cref="ReturnReformReport"/> is told.</summary>
public sealed record ReturnReformReportOptions : ReformReportOptions
{
    public required string? Reason { get; init; }
}
