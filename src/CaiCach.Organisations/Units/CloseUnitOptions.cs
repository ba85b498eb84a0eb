namespace CaiCach.Organisations.Units;

/// <summary>What <see cref="CloseUnit"/> is told.</summary>
public sealed record CloseUnitOptions
{
    public required Guid UnitId { get; init; }

    /// <summary>Last day on which it exists; today when empty.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Code of the <see cref="ClosingReason"/>.</summary>
    public required string? Reason { get; init; }

    /// <summary>Codes of the units that go on with its work.</summary>
    public IReadOnlyList<string> Successors { get; init; } = [];

    public required string? Decision { get; init; }
}
