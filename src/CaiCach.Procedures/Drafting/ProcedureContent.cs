using CaiCach.Procedures.Catalogue;
using CaiCach.WorkingTime;

namespace CaiCach.Procedures.Drafting;

/// <summary>All that a version says, apart from when it holds: what a file brings, a form edits, and two versions are compared by.</summary>
public sealed record ProcedureContent
{
    public string Name { get; init; } = "";

    public int? LimitAmount { get; init; }

    public TimeUnit? LimitUnit { get; init; }

    public string? LimitText { get; init; }

    public CountingRule CountingRule { get; init; }

    public OnlineLevel? OnlineLevel { get; init; }

    public string? OnlineReason { get; init; }

    public string? LegalBasis { get; init; }

    /// <summary>Phí, lệ phí in words; amounts are <see cref="Fees"/>.</summary>
    public string? FeeWords { get; init; }

    public string? Sequence { get; init; }

    public string? Conditions { get; init; }

    public string? Subjects { get; init; }

    public IReadOnlyList<ContentPaper> Papers { get; init; } = [];

    public IReadOnlyList<ContentLimit> Limits { get; init; } = [];

    public IReadOnlyList<ContentFee> Fees { get; init; } = [];

    public IReadOnlyList<ContentResult> Results { get; init; } = [];
}
