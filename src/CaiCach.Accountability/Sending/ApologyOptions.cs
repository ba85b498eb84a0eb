namespace CaiCach.Accountability.Sending;

/// <summary>What every command on one existing letter says.</summary>
public abstract record ApologyOptions
{
    public required Guid ApologyId { get; init; }

    /// <summary>The version the person saw; another one is refused. Null skips the check.</summary>
    public int? Version { get; init; }
}
