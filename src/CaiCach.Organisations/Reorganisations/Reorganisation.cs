using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;

namespace CaiCach.Organisations.Reorganisations;

/// <summary>
/// Đợt sắp xếp: which units end, which begin, and who takes what, prepared as a whole, rehearsed, approved by another person than its author, and carried out at the
/// start of a day. Until that moment it can be called off.
/// </summary>
public sealed class Reorganisation : IVersioned
{
    public Guid Id { get; set; }

    public string Name { get; set; } = "";

    /// <summary>Number of the resolution or decision.</summary>
    public string Decision { get; set; } = "";

    /// <summary>First day of the new order; it takes effect when this day begins.</summary>
    public DateOnly On { get; set; }

    public ReorganisationState State { get; set; }

    public Guid AuthorId { get; set; }

    public string AuthorName { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset? RehearsedAt { get; set; }

    /// <summary>Rows that the last rehearsal found without destination; it is approved only with none.</summary>
    public int Lost { get; set; }

    public Guid? ApproverId { get; set; }

    public string? ApproverName { get; set; }

    public DateTimeOffset? ApprovedAt { get; set; }

    /// <summary>When the units changed; the rows follow in batches.</summary>
    public DateTimeOffset? StartedAt { get; set; }

    public DateTimeOffset? ExecutedAt { get; set; }

    /// <summary>Rows that have moved.</summary>
    public int Moved { get; set; }

    /// <summary>Why the last attempt to carry it out was refused; null when none was.</summary>
    public string? Trouble { get; set; }

    public int Version { get; set; }

    public DateTimeOffset Moment => LocalClock.StartOf(On);
}
