namespace CaiCach.Procedures.Catalogue;

/// <summary>The online level of a version from a day on, where it changed without a new version.</summary>
public sealed class OnlineLevelChange
{
    public Guid Id { get; set; }

    public Guid VersionId { get; set; }

    public OnlineLevel Level { get; set; }

    /// <summary>The published reason, where the decree of the day demands one (<see cref="Regimes.LegalLevel.NeedsReason"/>).</summary>
    public string? Reason { get; set; }

    public DateOnly ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public string LegalSource { get; set; } = "";
}
