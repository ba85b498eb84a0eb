using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.ParIndex.Rounds.Stages;

namespace CaiCach.ParIndex.Rounds.Running;

/// <summary>Sets blocks, who is ranked separately, who is not assessed; only before scoring begins.</summary>
public sealed class SetRoundUnits(AppDb db, RoundChange change)
{
    public Task<Outcome<ChangedRound>> RunAsync(SetRoundUnitsOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(RoundActions.Prepare, options, context, (scope, round, units) =>
        {
            if (round.Stage != RoundStage.Opened)
            {
                return Refused(new Refusal("round.stage", "Đã bắt đầu chấm điểm, không đổi danh sách đơn vị và khối."));
            }

            var byId = units.ToDictionary(u => u.Id);
            foreach (var place in options.Places)
            {
                if (byId.GetValueOrDefault(place.Id) is not { } unit)
                {
                    return Refused(Refusal.NotFound("đơn vị"));
                }

                if (!place.IsIncluded)
                {
                    db.Remove(unit);
                    continue;
                }

                if (NormalText.Line(place.Block) is not { Length: <= 100 } block)
                {
                    return Refused(new Refusal("round.block", "Ghi tên khối, không quá 100 ký tự.", $"Places[{place.Id}].Block"));
                }

                (unit.Block, unit.IsRankedSeparately) = (block, place.IsRankedSeparately);
            }

            scope.Record(RoundRecord.Of(round), [new RoundPrepared("đơn vị, khối")], after: options.Places);
            return Refused();
        }, cancellationToken);

    static Task<IReadOnlyList<Refusal>> Refused(params Refusal[] refusals) => Task.FromResult<IReadOnlyList<Refusal>>(refusals);
}
