namespace CaiCach.Procedures.Processes;

/// <summary>What every command on an existing process is told.</summary>
public record ProcessOptions
{
    public required Guid ProcessId { get; init; }

    /// <summary>The version of the row that the person saw; null for those who have not looked.</summary>
    public int? Version { get; init; }
}
