namespace CaiCach.Organisations.Units;

/// <summary>What <see cref="RenameUnit"/> is told: all of what is printed from that day on.</summary>
public sealed record RenameUnitOptions
{
    public required Guid UnitId { get; init; }

    /// <summary>First day of the new name; today when empty.</summary>
    public DateOnly? From { get; init; }

    public required string? Name { get; init; }

    /// <summary>As in lists; the name when empty.</summary>
    public string? ShortName { get; init; }

    public string? Address { get; init; }

    public string? Phone { get; init; }

    /// <summary>Number of the decision.</summary>
    public required string? Decision { get; init; }
}
