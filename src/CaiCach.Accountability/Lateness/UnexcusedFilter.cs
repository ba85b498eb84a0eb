namespace CaiCach.Accountability.Lateness;

/// <summary>What <see cref="LateWithoutApology"/> is narrowed to.</summary>
public sealed record UnexcusedFilter
{
    /// <summary>Answered late in this period (both days included); without it only what is still open and overdue.</summary>
    public (DateOnly From, DateOnly To)? Answered { get; init; }

    /// <summary>Became late in this period (both days included), whether answered since or not; stands in place of <see cref="Answered"/>.</summary>
    public (DateOnly From, DateOnly To)? Due { get; init; }

    public Guid? AgencyId { get; init; }

    /// <summary>Last id of the page before; null for the first page.</summary>
    public Guid? After { get; init; }

    public int Take { get; init; } = 50;
}
