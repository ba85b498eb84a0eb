using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Rounds.Listing;
using CaiCach.ParIndex.Rounds.Stages;

namespace CaiCach.ParIndex.Rounds.Scores;

/// <summary>What a change of one unit works on.</summary>
internal sealed record UnitScope(ActionScope Action, Round Round, RoundUnit Unit, RoundPlace Place, CriteriaTree Tree, RoundState State, UnitState At, RowOrder Scores, RowOrder Texts)
{
    public DateTimeOffset Now => Action.Now;

    /// <summary>Null while the unit scores itself; else why it may not.</summary>
    public Refusal? NotScoringItself => State.IsScoringItself(At, Now) ? null
        : At.SubmittedAt is not null && Round.Stage is RoundStage.SelfScoring or RoundStage.FirstAppraisal ? new Refusal("round.submitted", "Đơn vị đã nộp, điểm và tài liệu đã khoá.")
        : RoundRules.Locked(State, State.SubmitDeadline(At), Now).Refusal;
}
