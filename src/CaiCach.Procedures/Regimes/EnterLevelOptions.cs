using CaiCach.Procedures.Catalogue;

namespace CaiCach.Procedures.Regimes;

/// <summary>What <see cref="EnterLevel"/> is told.</summary>
public sealed record EnterLevelOptions
{
    public required OnlineLevel? Level { get; init; }

    public required string? Source { get; init; }

    public string? Note { get; init; }

    public bool NeedsReason { get; init; }

    /// <summary>True: from that day on there is no such level any more.</summary>
    public bool Ends { get; init; }

    public required DateOnly? ValidFrom { get; init; }
}
