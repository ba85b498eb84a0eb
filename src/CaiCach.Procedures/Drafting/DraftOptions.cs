namespace CaiCach.Procedures.Drafting;

/// <summary>What every command on an existing version is told.</summary>
public record DraftOptions
{
    public required Guid VersionId { get; init; }

    /// <summary>The version of the row that the person saw; null for those who have not looked.</summary>
    public int? Version { get; init; }
}
