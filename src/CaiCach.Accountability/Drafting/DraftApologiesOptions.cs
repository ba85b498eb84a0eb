using CaiCach.Accountability.Apologies;

namespace CaiCach.Accountability.Drafting;

/// <summary>What <see cref="DraftApologies"/> is told: one cause and remedy for several dossiers.</summary>
public sealed record DraftApologiesOptions
{
    /// <summary>1 to 50.</summary>
    public required IReadOnlyList<Guid> DossierIds { get; init; }

    public required LatenessCause Cause { get; init; }

    public required string? CauseText { get; init; }

    public required string? RemedyText { get; init; }

    /// <summary>One new day for all; null proposes one for each.</summary>
    public DateOnly? NewDueOn { get; init; }
}
