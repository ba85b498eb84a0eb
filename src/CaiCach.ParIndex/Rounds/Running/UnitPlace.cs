namespace CaiCach.ParIndex.Rounds.Running;

/// <summary>The place of a unit in a round.</summary>
/// <param name="Id">Of the unit within the round.</param>
/// <param name="IsIncluded">False takes it out.</param>
public sealed record UnitPlace(Guid Id, bool IsIncluded, string? Block, bool IsRankedSeparately);
