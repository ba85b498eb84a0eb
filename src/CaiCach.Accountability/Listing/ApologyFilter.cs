using CaiCach.Accountability.Apologies;

namespace CaiCach.Accountability.Listing;

/// <summary>What a list of letters is narrowed to.</summary>
public sealed record ApologyFilter
{
    public ApologyState? State { get; init; }

    public Guid? DossierId { get; init; }

    public Guid? AgencyId { get; init; }

    public Guid? FieldId { get; init; }

    /// <summary>Only the letters that make this figure in <see cref="From"/>–<see cref="To"/>; a code of <see cref="Counting.AccountabilityMeasures"/>.</summary>
    public string? Measure { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Only letters that this person may sign now.</summary>
    public bool ToSign { get; init; }

    /// <summary>Last id of the page before; null for the first page.</summary>
    public Guid? After { get; init; }

    public int Take { get; init; } = 50;
}
