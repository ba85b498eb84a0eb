using System.Collections.Immutable;

namespace CaiCach.ParIndex.Rounds.Stages;

/// <summary>What the rules need to know of a round.</summary>
public sealed record RoundState(RoundStage Stage, DateTimeOffset SubmitBy, DateTimeOffset? ExplainBy, ImmutableDictionary<Guid, UnitState> Units)
{
    public static RoundState Of(Round round, IEnumerable<RoundUnit> units) => new(round.Stage, round.SubmitBy, round.ExplainBy, units.ToImmutableDictionary(u => u.Id, UnitState.Of));

    public DateTimeOffset SubmitDeadline(UnitState unit) => unit.ReopenedUntil ?? SubmitBy;

    public DateTimeOffset? ExplainDeadline(UnitState unit) => unit.ExplainUntil ?? ExplainBy;

    /// <summary>The clock decides, at the minute: nothing has to run at the deadline.</summary>
    public bool IsScoringItself(UnitState unit, DateTimeOffset now) => unit.SubmittedAt is null && now < SubmitDeadline(unit)
        && (Stage == RoundStage.SelfScoring || (Stage == RoundStage.FirstAppraisal && unit.ReopenedUntil is not null));

    public bool IsExplaining(UnitState unit, DateTimeOffset now) => unit.ExplainedAt is null && now < ExplainDeadline(unit)
        && (Stage == RoundStage.Explanation || (Stage == RoundStage.SecondAppraisal && unit.ExplainUntil is not null));

    /// <summary>The stage in which scores of a unit may be judged now; null while the unit itself is at work, or nobody judges.</summary>
    public ScoreStage? Judging(UnitState unit, DateTimeOffset now) => Stage switch
    {
        RoundStage.FirstAppraisal when !IsScoringItself(unit, now) => ScoreStage.First,
        RoundStage.SecondAppraisal when !IsExplaining(unit, now) => ScoreStage.Second,
        RoundStage.Council => ScoreStage.Council,
        _ => null,
    };

    /// <summary>Values of surveys and outside indices may come as long as the results are not approved.</summary>
    public bool TakesOutsideValues => Stage is > RoundStage.Opened and < RoundStage.Approved;

    public UnitWork WorkOf(UnitState unit, DateTimeOffset now) =>
        IsScoringItself(unit, now) ? UnitWork.SelfScoring
        : IsExplaining(unit, now) ? UnitWork.Explaining
        : Stage switch
        {
            RoundStage.Opened => UnitWork.NotBegun,
            RoundStage.SelfScoring or RoundStage.FirstAppraisal => unit.SubmittedAt is null ? UnitWork.LateLocked : Stage == RoundStage.SelfScoring ? UnitWork.Submitted : UnitWork.Judged,
            RoundStage.Explanation => unit.ExplainedAt is null ? UnitWork.NotExplained : UnitWork.Explained,
            RoundStage.SecondAppraisal or RoundStage.Council => UnitWork.Judged,
            _ => UnitWork.Ended,
        };
}
