namespace CaiCach.Organisations.Units;

/// <summary>What <see cref="AddUnitAlias"/> is told.</summary>
public sealed record AddUnitAliasOptions
{
    public required Guid UnitId { get; init; }

    public required string? Code { get; init; }

    /// <summary>Where the code comes from.</summary>
    public string? Note { get; init; }
}
