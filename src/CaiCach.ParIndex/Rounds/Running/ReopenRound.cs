using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Rounds.Stages;

namespace CaiCach.ParIndex.Rounds.Running;

/// <summary>Lets one unit, or all of them, work again: never without a reason, which the history keeps.</summary>
public sealed class ReopenRound(RoundChange change, UnitDirectory directory)
{
    public Task<Outcome<ChangedRound>> RunAsync(ReopenRoundOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(RoundActions.Reopen, options, context, async (scope, round, units) =>
        {
            var reason = NormalText.Line(options.Reason);
            var answer = reason is { Length: > 2000 }
                ? new RoundDecision(null, new Refusal("round.reason", "Lý do dài quá 2.000 ký tự.", nameof(options.Reason)))
                : RoundRules.Decide(RoundState.Of(round, units), new Reopen(options.RoundUnitId, options.Until, reason), scope.Now);
            if (answer.State is null)
            {
                return [answer.Refusal!];
            }

            RoundChange.Apply(answer.State, round, units);
            var unit = units.Find(u => u.Id == options.RoundUnitId);
            var opened = new RoundReopened(unit is null ? null : (await directory.GetAsync(cancellationToken)).NameOf(unit.UnitId), options.Until, reason!);
            scope.Record(RoundRecord.Of(round), [opened]);
            if (unit is not null)
            {
                scope.Record(RoundRecord.Of(unit), [opened]);
            }

            return [];
        }, cancellationToken);
}
