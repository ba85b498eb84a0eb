using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;

namespace CaiCach.Procedures.Keeping;

/// <summary>What <see cref="ChangeOnlineLevel"/> is told.</summary>
public sealed record ChangeOnlineLevelOptions : DraftOptions
{
    public OnlineLevel? Level { get; init; }

    /// <summary>Needed for a partial one.</summary>
    public string? Reason { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public string? LegalSource { get; init; }
}
