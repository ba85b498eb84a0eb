using CaiCach.Kernel.Data;

namespace CaiCach.ParIndex.Rounds;

/// <summary>A unit that a round assesses.</summary>
public sealed class RoundUnit : IVersioned
{
    public Guid Id { get; set; }

    public Guid RoundId { get; set; }

    /// <summary>The agency.</summary>
    public Guid UnitId { get; set; }

    /// <summary>Khối: units of one block are ranked among themselves.</summary>
    public string Block { get; set; } = "";

    /// <summary>Scored, and not ranked with the others.</summary>
    public bool IsRankedSeparately { get; set; }

    /// <summary>When it submitted its self-score; null while it has not, or was reopened.</summary>
    public DateTimeOffset? SubmittedAt { get; set; }

    public Guid? SubmittedById { get; set; }

    /// <summary>Its own deadline after it was reopened alone; until then it scores itself again.</summary>
    public DateTimeOffset? ReopenedUntil { get; set; }

    /// <summary>When it submitted its explanation.</summary>
    public DateTimeOffset? ExplainedAt { get; set; }

    /// <summary>Its own deadline for explaining, after it was reopened alone.</summary>
    public DateTimeOffset? ExplainUntil { get; set; }

    public int Version { get; set; }
}
