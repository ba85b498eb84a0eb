namespace CaiCach.Procedures.Catalogue;

/// <summary>The online level of a version from a day on, where it changed without a new version.</summary>
public sealed class OnlineLevelChange
{
    public Guid Id { get; set; }

    public Guid VersionId { get; set; }

    public OnlineLevel Level { get; set; }

    /// <summary>Why only in part; must be given for <see cref="OnlineLevel.Partial"/> (Decree 224/2026/NĐ-CP, Article 14).</summary>
    public string? Reason { get; set; }

    public DateOnly ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public string LegalSource { get; set; } = "";
}
