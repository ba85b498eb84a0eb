using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Reorganisations;

/// <summary>
/// Carries out what is approved and whose moment has come: first the units, the posts and whatever is small, in one transaction; then the dossiers in batches, each a short
/// transaction of its own, so that the counter never waits long. A run that was cut off goes on where it stopped: what has moved is no longer found.
/// </summary>
public sealed class RunReorganisations(AppDb db, ActionRunner actions, ReorganisationStart start, ReorganisationChange change, IEnumerable<IReorganised> parts, LocalClock clock, ReorganisationBatch batch)
{
    const string NothingLeft = "reorganisation.nothing_left";

    /// <param name="context">The product's own.</param>
    /// <param name="said">Hears of each batch: rows moved so far.</param>
    /// <param name="cancellationToken">Stops between two batches.</param>
    /// <param name="mostBatches">Stops after so many; null: to the end.</param>
    public async Task<Outcome<ReorganisationRun>> RunAsync(ActionContext context, Action<int>? said, CancellationToken cancellationToken, int? mostBatches = null)
    {
        if (context.Actor != Actor.System)
        {
            return Refusal.Forbidden();
        }

        var (today, rows, executed, batches, stopped) = (clock.Today, 0, 0, 0, (string?)null);
        var due = await db.Set<Reorganisation>().AsNoTracking().Where(r => r.On <= today && (r.State == ReorganisationState.Approved || r.State == ReorganisationState.Executing))
            .OrderBy(r => r.On).Select(r => r.Id).ToListAsync(cancellationToken);
        foreach (var id in due)
        {
            var begun = await start.RunAsync(id, context, cancellationToken);
            if (!begun.Succeeded)
            {
                return begun.Refusals.ToList();
            }

            if (begun.Value.Stopped is { } why)
            {
                stopped = why;
                break; // what comes later may build upon it
            }

            rows += begun.Value.Rows;
            var lines = await change.LinesAsync(id, cancellationToken);
            var reorganisation = await db.Set<Reorganisation>().AsNoTracking().SingleAsync(r => r.Id == id, cancellationToken);
            var plan = await change.WrittenAsync(reorganisation, lines, cancellationToken);
            foreach (var part in parts.Where(p => !p.AtOnce))
            {
                while (true)
                {
                    if (mostBatches is { } most && batches >= most)
                    {
                        return new ReorganisationRun(rows, executed, stopped);
                    }

                    cancellationToken.ThrowIfCancellationRequested();
                    var moved = await BatchAsync(id, plan, part, context, cancellationToken);
                    batches++;
                    if (!moved.Succeeded)
                    {
                        if (moved.Refusals[0].Code == NothingLeft)
                        {
                            break;
                        }

                        return moved.Refusals.ToList();
                    }

                    rows += moved.Value;
                    said?.Invoke(rows);
                }
            }

            var ended = await EndAsync(id, context, cancellationToken);
            if (!ended.Succeeded)
            {
                return ended.Refusals.ToList();
            }

            executed++;
        }

        return new ReorganisationRun(rows, executed, stopped);
    }

    Task<Outcome<int>> BatchAsync(Guid id, ReorganisationPlan plan, IReorganised part, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<int>(OrganisationsActions.ExecuteReorganisation, new { id, part.What }, context, async scope =>
        {
            var reorganisation = await db.Set<Reorganisation>().SingleAsync(r => r.Id == id, cancellationToken);
            var moved = await part.MoveAsync(plan, scope, batch.Rows, cancellationToken);
            if (moved.Count == 0)
            {
                return new Refusal(NothingLeft, "Không còn gì để chuyển.");
            }

            var tally = new RowTally();
            foreach (var row in moved)
            {
                tally.Add(part.What, row);
            }

            var standing = await db.Set<ReorganisationCount>().Where(c => c.ReorganisationId == id && c.Phase == CountPhase.Executed && c.What == part.What).ToListAsync(cancellationToken);
            tally.AddTo(standing, id, CountPhase.Executed, scope.Now, count => db.Add(count));
            reorganisation.Moved += moved.Count; // two runs at once meet here, and the second begins its batch anew
            scope.Record(ReorganisationRecord.Of(id), [new ReorganisationMoved(part.What, moved.Count)]);
            return moved.Count;
        }, cancellationToken);

    Task<Outcome<Done>> EndAsync(Guid id, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<Done>(OrganisationsActions.ExecuteReorganisation, new { id }, context, async scope =>
        {
            var reorganisation = await db.Set<Reorganisation>().SingleAsync(r => r.Id == id, cancellationToken);
            var counts = await db.Set<ReorganisationCount>().AsNoTracking().Where(c => c.ReorganisationId == id && c.Phase != CountPhase.Rehearsed).ToListAsync(cancellationToken);
            (reorganisation.State, reorganisation.ExecutedAt, reorganisation.Trouble) = (ReorganisationState.Executed, scope.Now, null);
            scope.Record(ReorganisationRecord.Of(id), [new ReorganisationExecuted(reorganisation.Moved, ReorganisationComparison.Agree(counts))]);
            return Done.Value;
        }, cancellationToken);
}
