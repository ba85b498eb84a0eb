using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Reorganisations;

/// <summary>
/// The moment itself, one transaction: counts what will move, ends the units, begins the new ones, links them, and moves what is small. When something has no destination any
/// more, nothing changes and the reason is kept for people to read.
/// </summary>
public sealed class ReorganisationStart(AppDb db, ActionRunner actions, ReorganisationChange change, UnitDirectory directory, IEnumerable<IReorganised> parts)
{
    internal async Task<Outcome<StartedReorganisation>> RunAsync(Guid id, ActionContext context, CancellationToken cancellationToken)
    {
        if (await db.Set<Reorganisation>().AsNoTracking().AnyAsync(r => r.Id == id && r.State == ReorganisationState.Executing, cancellationToken))
        {
            return new StartedReorganisation(0, null);
        }

        var begun = await actions.RunAsync<StartedReorganisation>(OrganisationsActions.ExecuteReorganisation, new { id }, context, async scope =>
        {
            var reorganisation = await db.Set<Reorganisation>().SingleAsync(r => r.Id == id, cancellationToken);
            var lines = await change.LinesAsync(id, cancellationToken);
            var (plan, refusals) = await change.PlanAsync(reorganisation, lines, scope.Now, cancellationToken);
            var tally = refusals.Count > 0 ? null : await RehearseReorganisation.TallyAsync(plan, parts, cancellationToken);
            var why = refusals.Count > 0 ? refusals[0].Message : tally!.Lost > 0 ? $"{tally.Lost} mục chưa có nơi đến; huỷ đợt này, lập đợt mới có đủ nơi đến." : null;
            if (why is not null)
            {
                return Stop(scope, reorganisation, why);
            }

            var moved = new RowTally();
            foreach (var part in parts.Where(p => p.AtOnce))
            {
                foreach (var row in await part.MoveAsync(plan, scope, int.MaxValue, cancellationToken))
                {
                    moved.Add(part.What, row);
                }
            }

            await ChangeUnitsAsync(scope, plan, cancellationToken);
            db.AddRange(tally!.Counts(id, CountPhase.Expected, scope.Now));
            db.AddRange(moved.Counts(id, CountPhase.Executed, scope.Now));
            (reorganisation.State, reorganisation.StartedAt, reorganisation.Trouble, reorganisation.Moved) = (ReorganisationState.Executing, scope.Now, null, moved.Rows);
            scope.Record(ReorganisationRecord.Of(id), [new ReorganisationStarted(plan.Closing.Count, plan.Beginning.Count, moved.Rows)]);
            return new StartedReorganisation(moved.Rows, null);
        }, cancellationToken);
        directory.Forget();
        return begun;
    }

    static Outcome<StartedReorganisation> Stop(ActionScope scope, Reorganisation reorganisation, string why)
    {
        if (reorganisation.Trouble == why)
        {
            return new Refusal("reorganisation.stopped", why); // said already; a minute later nothing is new
        }

        reorganisation.Trouble = why;
        scope.Record(ReorganisationRecord.Of(reorganisation.Id), [new ReorganisationStopped(why)]);
        return new StartedReorganisation(0, why);
    }

    async Task ChangeUnitsAsync(ActionScope scope, ReorganisationPlan plan, CancellationToken cancellationToken)
    {
        var ends = plan.Closing.ToList();
        var reasons = plan.Lines.Where(l => l.Kind == LineKind.Closes).ToDictionary(l => l.UnitId, l => l.Reason!);
        foreach (var unit in await db.Set<Unit>().Where(u => ends.Contains(u.Id)).OrderBy(u => u.Sort).ToListAsync(cancellationToken))
        {
            unit.ValidTo = plan.On.AddDays(-1);
            var reason = reasons.GetValueOrDefault(unit.Id) ?? reasons[unit.AgencyId];
            List<(Guid ToUnitId, string? Share)> successors = [.. plan.SuccessorsOf(unit.Id)];
            if (successors.Count == 0 && unit.AgencyId != unit.Id && plan.SuccessorsOf(unit.AgencyId).ToList() is [var only] && plan.PartIn(unit.Id, only.ToUnitId) is { } part)
            {
                successors.Add((part, null)); // a part goes where its agency goes, when that is one place
            }

            db.AddRange(successors.Select(s => new UnitLink { Id = Ids.New(scope.Now), FromUnitId = unit.Id, ToUnitId = s.ToUnitId, On = plan.On, Reason = reason, Share = Short(s.Share), Decision = plan.Decision }));
            scope.Record(UnitRecord.Of(unit.Id), [new UnitClosed(unit.ValidTo.Value, reason, [.. successors.Select(s => plan.UnitOf(s.ToUnitId)!.Code)], plan.Decision)]);
        }

        foreach (var unit in plan.Beginning)
        {
            db.Add(unit);
            scope.Record(UnitRecord.Of(unit.Id), [new UnitCreated(unit.Code, unit.Name, unit.Kind, plan.UnitOf(unit.ParentId)?.Code, plan.On)]);
        }
    }

    static string? Short(string? share) => share is { Length: > 500 } ? share[..499] + "…" : share;
}
