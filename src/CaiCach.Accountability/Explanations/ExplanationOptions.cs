namespace CaiCach.Accountability.Explanations;

/// <summary>What every command on one existing explanation says.</summary>
public abstract record ExplanationOptions
{
    public required Guid ExplanationId { get; init; }

    /// <summary>The version the person saw; another one is refused. Null skips the check.</summary>
    public int? Version { get; init; }
}
