namespace CaiCach.Organisations.Reorganisations;

/// <summary>What every command on an existing reorganisation says.</summary>
public record ReorganisationOptions
{
    public required Guid ReorganisationId { get; init; }

    /// <summary>The version the person saw; another one is refused.</summary>
    public int? Version { get; init; }
}
