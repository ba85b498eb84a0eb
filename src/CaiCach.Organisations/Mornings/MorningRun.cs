using CaiCach.Kernel.Data;

namespace CaiCach.Organisations.Mornings;

/// <summary>The work of one morning: one row per day, so that one node does it and nobody does it again at noon.</summary>
public sealed class MorningRun : IVersioned
{
    /// <summary>After so long without an end the node that began is taken for dead, and another one goes on.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public Guid Id { get; set; }

    public DateOnly Day { get; set; }

    public DateTimeOffset StartedAt { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }

    public int Version { get; set; }
}
