using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Rounds.Listing;
using CaiCach.ParIndex.Rounds.Stages;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Rounds.Scores;

/// <summary>The one way to write about one unit of a round: load, see who asks, what the stage and the clock allow, write, record.</summary>
public sealed class UnitChange(AppDb db, ActionRunner actions, RoundDoor door)
{
    internal Task<Outcome<Done>> RunAsync(
        ActionName action, UnitOptions options, ActionContext context, Func<UnitScope, Task<IReadOnlyList<Refusal>>> work, CancellationToken cancellationToken) =>
        actions.RunAsync<Done>(action, options, context, async scope =>
        {
            var unit = await db.Set<RoundUnit>().SingleOrDefaultAsync(u => u.Id == options.RoundUnitId, cancellationToken);
            var round = unit is null ? null : await db.Set<Round>().AsNoTracking().SingleAsync(r => r.Id == unit.RoundId, cancellationToken);
            if (round is null || await door.OfAsync(round, context, cancellationToken) is not { } place || !RoundDoor.Shows(place, unit!, context.Authority))
            {
                return Refusal.NotFound("đơn vị trong kỳ đánh giá");
            }

            var may = action.Permission == ParIndexPermissions.Declare ? context.Authority.Allows(ParIndexPermissions.Declare, new Subject(null, null, unit!.UnitId))
                : action.Permission == ParIndexPermissions.RunRounds ? place.Runs
                : place.Nodes is not null || place.Runs;
            if (!may)
            {
                return Refusal.Forbidden();
            }

            var tree = (await CriteriaTree.LoadAsync(db, round.SetId, cancellationToken))!;
            var scores = await db.Set<RoundScore>().AsNoTracking().Where(s => s.RoundUnitId == unit!.Id).Select(s => new { s.CriterionId, s.Id }).ToListAsync(cancellationToken);
            var texts = await db.Set<RoundExplanation>().AsNoTracking().Where(e => e.RoundUnitId == unit!.Id).Select(e => new { e.CriterionId, e.Id }).ToListAsync(cancellationToken);
            var refusals = await work(new UnitScope(
                scope, round, unit!, place, tree, RoundState.Of(round, [unit!]), UnitState.Of(unit!), new RowOrder(scores.Select(s => (s.CriterionId, s.Id))), new RowOrder(texts.Select(e => (e.CriterionId, e.Id)))));
            return refusals.Count > 0 ? refusals.ToList() : Done.Value;
        }, cancellationToken);
}
