using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.ParIndex.Rounds.Publishing;
using CaiCach.ParIndex.Rounds.Scores;
using CaiCach.ParIndex.Rounds.Stages;

namespace CaiCach.ParIndex.Rounds.Running;

/// <summary>Takes a round one stage on; to the last by freezing its results.</summary>
public sealed class AdvanceRound(AppDb db, RoundChange change, FreezeResults freeze)
{
    public Task<Outcome<ChangedRound>> RunAsync(AdvanceRoundOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(options.To == RoundStage.Published ? RoundActions.Publish : RoundActions.Advance, options, context, async (scope, round, units) =>
        {
            var (from, decision) = (round.Stage, NormalText.Line(options.Decision));
            var answer = RoundRules.Decide(RoundState.Of(round, units), new Advance(options.To, options.Until), scope.Now);
            if (answer.State is null)
            {
                return [answer.Refusal!];
            }

            if (await UnjudgedLeaves.CountAsync(db, round, cancellationToken) is > 0 and var unjudged && options.Unjudged != unjudged)
            {
                return [new Refusal("round.unjudged", $"Còn {unjudged} tiêu chí chưa ai {round.Stage.Label().ToLowerInvariant()}; xác nhận để giữ điểm trước của các tiêu chí này.", nameof(options.Unjudged))];
            }

            if (options.To == RoundStage.Approved)
            {
                if (decision is not { Length: <= 100 })
                {
                    return [new Refusal("round.decision", "Ghi số, ký hiệu quyết định phê duyệt kết quả.", nameof(options.Decision))];
                }

                if (options.DecisionDate is not { } day || day > LocalClock.ToLocalDate(scope.Now))
                {
                    return [new Refusal("round.decision_date", "Nhập ngày của quyết định, không ở tương lai.", nameof(options.DecisionDate))];
                }

                (round.Decision, round.DecisionDate) = (decision, day);
            }

            RoundChange.Apply(answer.State, round, units);
            scope.Record(RoundRecord.Of(round), [new RoundAdvanced(from, options.To, options.Until, options.To == RoundStage.Approved ? decision : null)]);
            if (options.To == RoundStage.Published)
            {
                round.PublishedAt = scope.Now;
                await freeze.RunAsync(scope, round, units, cancellationToken);
            }

            return [];
        }, cancellationToken);
}
