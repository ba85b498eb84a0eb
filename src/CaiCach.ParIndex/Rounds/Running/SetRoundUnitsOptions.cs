namespace CaiCach.ParIndex.Rounds.Running;

/// <summary>Which units, in which blocks; a unit of the round that is not named stays as it is.</summary>
public sealed record SetRoundUnitsOptions : RoundOptions
{
    public IReadOnlyList<UnitPlace> Places { get; init; } = [];
}
