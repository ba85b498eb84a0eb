namespace CaiCach.Organisations.Units;

/// <summary>
/// What a unit is called, and where it is found, from a day on: until the next row of the same unit. A unit that was never renamed has none; its own row says it.
/// What is printed bears the name valid on the day it is dated.
/// </summary>
public sealed class UnitName
{
    public Guid Id { get; set; }

    public Guid UnitId { get; set; }

    /// <summary>First day on which it is called so.</summary>
    public DateOnly From { get; set; }

    public string Name { get; set; } = "";

    public string ShortName { get; set; } = "";

    public string? Address { get; set; }

    public string? Phone { get; set; }

    /// <summary>The decision that named it so; null for the first name.</summary>
    public string? Decision { get; set; }
}
