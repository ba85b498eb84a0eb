namespace CaiCach.ParIndex.Rounds.Stages;

/// <summary>What the rules need to know of a unit.</summary>
public sealed record UnitState(DateTimeOffset? SubmittedAt = null, DateTimeOffset? ReopenedUntil = null, DateTimeOffset? ExplainedAt = null, DateTimeOffset? ExplainUntil = null)
{
    public static UnitState Of(RoundUnit unit) => new(unit.SubmittedAt, unit.ReopenedUntil, unit.ExplainedAt, unit.ExplainUntil);
}
