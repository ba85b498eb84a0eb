using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Reorganisations;

/// <summary>
/// Reads every row that would move and says from where to where, and which have no destination. No row changes; only what was counted is kept, to be held against what will
/// have been done. The rows are read before the write queue is entered: the counter does not wait for a rehearsal.
/// </summary>
public sealed class RehearseReorganisation(AppDb db, ReorganisationChange change, IEnumerable<IReorganised> parts, LocalClock clock)
{
    public async Task<Outcome<ChangedReorganisation>> RunAsync(ReorganisationOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        if (!context.Authority.HasAny(OrganisationsPermissions.ManageUnits))
        {
            return Refusal.Forbidden();
        }

        var found = await db.Set<Reorganisation>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == options.ReorganisationId, cancellationToken);
        if (found is null)
        {
            return Refusal.NotFound("đợt sắp xếp");
        }

        var lines = await change.LinesAsync(found.Id, cancellationToken);
        if (Refuse(found, lines) is { } no)
        {
            return no;
        }

        var (plan, refusals) = await change.PlanAsync(found, lines, clock.Now, cancellationToken);
        if (refusals.Count > 0)
        {
            return LineRefusals.Shown(refusals);
        }

        var tally = await TallyAsync(plan, parts, cancellationToken);
        return await change.RunAsync(OrganisationsActions.RehearseReorganisation, options, options, OrganisationsPermissions.ManageUnits, context, async (scope, reorganisation) =>
        {
            if (reorganisation.Version != found.Version)
            {
                return Refusal.Conflict();
            }

            db.RemoveRange(await db.Set<ReorganisationCount>().Where(c => c.ReorganisationId == reorganisation.Id).ToListAsync(cancellationToken));
            db.AddRange(tally.Counts(reorganisation.Id, CountPhase.Rehearsed, scope.Now));
            (reorganisation.State, reorganisation.RehearsedAt, reorganisation.Lost) = (ReorganisationState.Rehearsed, scope.Now, tally.Lost);
            scope.Record(ReorganisationRecord.Of(reorganisation.Id), [new ReorganisationRehearsed(tally.Rows, tally.Lost)]);
            return new ChangedReorganisation(reorganisation.Id, reorganisation.State, reorganisation.Version + 1, tally.Rows, tally.Lost);
        }, cancellationToken);
    }

    internal static async Task<RowTally> TallyAsync(ReorganisationPlan plan, IEnumerable<IReorganised> parts, CancellationToken cancellationToken)
    {
        var tally = new RowTally();
        foreach (var part in parts)
        {
            await foreach (var row in part.RowsAsync(plan, cancellationToken))
            {
                tally.Add(part.What, row);
            }
        }

        return tally;
    }

    static Refusal? Refuse(Reorganisation found, List<ReorganisationLine> lines) =>
        !found.State.IsOpen() ? new Refusal("reorganisation.closed", $"Đợt sắp xếp {found.State.Label().ToLowerInvariant()}; không diễn tập lại được.")
        : lines.Count == 0 ? new Refusal("reorganisation.empty", "Chưa có phương án; nạp tệp phương án trước.")
        : null;
}
