namespace CaiCach.ParIndex.Rounds.Scores;

/// <summary>Which unit of which round.</summary>
public abstract record UnitOptions
{
    public required Guid RoundUnitId { get; init; }
}
