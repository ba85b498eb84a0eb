using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;

namespace CaiCach.Procedures.Keeping;

/// <summary>What <see cref="ChangeFee"/> is told.</summary>
public sealed record ChangeFeeOptions : DraftOptions
{
    public string? Name { get; init; }

    /// <summary>Null: every case.</summary>
    public string? CaseName { get; init; }

    /// <summary>Null: every channel.</summary>
    public SubmissionChannel? Channel { get; init; }

    /// <summary>Đồng; zero for free of charge.</summary>
    public decimal? Amount { get; init; }

    public string? Words { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public string? LegalSource { get; init; }
}
