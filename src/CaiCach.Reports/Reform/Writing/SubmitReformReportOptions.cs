namespace CaiCach.Reports.Reform.Writing;

/// <summary>What <see cref="SubmitReformReport"/> is told.</summary>
public sealed record SubmitReformReportOptions : ReformReportOptions;
