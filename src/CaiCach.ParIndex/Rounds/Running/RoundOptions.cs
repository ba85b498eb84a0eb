namespace CaiCach.ParIndex.Rounds.Running;

/// <summary>Which round, and the version that was seen.</summary>
public abstract record RoundOptions
{
    public required Guid RoundId { get; init; }

    public int? Version { get; init; }
}
