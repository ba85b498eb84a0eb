namespace CaiCach.Reports.Reform.Writing;

/// <summary>What <see cref="SignReformReport"/> is told.</summary>
public sealed record SignReformReportOptions : ReformReportOptions
{
    /// <summary>Số, ký hiệu from the agency's register of documents, such as <c>125/BC-UBND</c>.</summary>
    public required string? Number { get; init; }
}
