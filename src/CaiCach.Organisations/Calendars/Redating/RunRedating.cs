using System.Diagnostics;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars.Changing;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Calendars.Redating;

/// <summary>
/// Moves the dates that a decided change of the calendar touches, in the order of ids: reading and deciding outside of any transaction, then a few at a
/// time each with their ledger, history and notice, and in the same transaction how far it has come. Broken off anywhere, it goes on from there;
/// run twice, it finds nothing more to move.
/// </summary>
public sealed class RunRedating(AppDb db, ActionRunner actions, CalendarShifts shifts, ICalendarDependent dependent, IEnumerable<ICalendarTimers> timers, RedatingOptions settings, LocalClock clock)
{
    /// <summary>As long as another node may still count with the calendar as it was before, plus what a slow command takes.</summary>
    public static readonly TimeSpan Settling = CalendarReader.Oldest + TimeSpan.FromSeconds(5);

    /// <summary>When the change that waits may begin; null when none waits.</summary>
    public async Task<DateTimeOffset?> WaitingAsync(CancellationToken cancellationToken) =>
        await Running().Select(c => c.DecidedAt).FirstOrDefaultAsync(cancellationToken) + Settling;

    /// <summary>Works on the change that waits until it is done.</summary>
    /// <param name="progress">Told after every transaction.</param>
    /// <param name="cancellationToken">Stops between two transactions.</param>
    /// <returns>Null when none waits, or its time has not come.</returns>
    public async Task<RedatingReport?> RunAsync(Action<RedatingReport>? progress, CancellationToken cancellationToken)
    {
        if (await Running().AsNoTracking().FirstOrDefaultAsync(cancellationToken) is not { } change || change.DecidedAt + Settling > clock.Now)
        {
            return null;
        }

        var shift = await shifts.OfAsync(change, cancellationToken);
        for (var isEnd = false; !isEnd;)
        {
            var page = await dependent.ScanAsync(shift, change.Cursor, settings.ScanAtOnce, cancellationToken);
            foreach (var ids in page.Movers.Chunk(db.IsSqlite ? settings.AtOnceInQueue : settings.AtOnce))
            {
                change = await MoveAsync(shift, change.Id, ids, cancellationToken);
                progress?.Invoke(Report(change));
            }

            // What need not move is passed over in memory; broken off here it is merely looked at again.
            change.Cursor = page.Last ?? change.Cursor;
            isEnd = page.IsEnd;
        }

        foreach (var kind in timers)
        {
            await MoveAsync(shift, change, kind, cancellationToken);
        }

        return await FinishAsync(change.Id, cancellationToken);
    }

    async Task MoveAsync(CalendarShift shift, CalendarChange change, ICalendarTimers kind, CancellationToken cancellationToken)
    {
        while (await kind.PrepareAsync(shift, db.IsSqlite ? settings.AtOnceInQueue : settings.AtOnce, cancellationToken) is { } write)
        {
            var moved = await actions.RunAsync<Done>(OrganisationsActions.Redate, new { change.Id }, Context(change), scope =>
            {
                write(scope);
                return Task.FromResult<Outcome<Done>>(Done.Value);
            }, cancellationToken);
            if (!moved.Succeeded && moved.Refusals[0].Code != Refusal.ConflictCode)
            {
                throw new InvalidOperationException(moved.Refusals[0].Code);
            }

            db.ChangeTracker.Clear();
        }
    }

    async Task<CalendarChange> MoveAsync(CalendarShift shift, Guid changeId, IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var change = await db.Set<CalendarChange>().SingleAsync(c => c.Id == changeId, cancellationToken);
            var batch = await dependent.PrepareAsync(shift, ids, clock.Now, cancellationToken);
            if (batch.Moved == 0)
            {
                db.ChangeTracker.Clear();
                return change;
            }

            var began = Stopwatch.GetTimestamp();
            var moved = await actions.RunAsync<Done>(OrganisationsActions.Redate, new { changeId }, Context(change), scope =>
            {
                batch.Write(scope);
                change.Cursor = ids[^1];
                (change.Moved, change.Kept, change.Noticed, change.Silent) = (change.Moved + batch.Moved, change.Kept + batch.Kept, change.Noticed + batch.Noticed, change.Silent + batch.Silent);
                return Task.FromResult<Outcome<Done>>(Done.Value);
            }, cancellationToken);
            if (moved.Succeeded)
            {
                // Others wait while this holds the turn or the disk: it leaves as much time as it takes.
                await Task.Delay(Stopwatch.GetElapsedTime(began) * settings.Rest, cancellationToken);
                return change;
            }

            if (moved.Refusals[0].Code != Refusal.ConflictCode)
            {
                throw new InvalidOperationException(moved.Refusals[0].Code);
            }
        }
    }

    async Task<RedatingReport?> FinishAsync(Guid changeId, CancellationToken cancellationToken)
    {
        var done = await actions.RunAsync<RedatingReport>(OrganisationsActions.Redate, new { changeId }, new ActionContext(Actor.System, Authority.None), async scope =>
        {
            var change = await db.Set<CalendarChange>().SingleAsync(c => c.Id == changeId, cancellationToken);
            if (change.State != CalendarChangeState.Running)
            {
                return Refusal.Conflict(); // another node was at it too
            }

            (change.State, change.DoneAt) = (CalendarChangeState.Done, scope.Now);
            scope.Record(CalendarRecord.Of(change.LayerId), [new CalendarDatesMoved(change.Id, change.Moved, change.Kept, change.Noticed, change.Silent)]);
            return Report(change);
        }, cancellationToken);
        return done.Value;
    }

    IQueryable<CalendarChange> Running() => db.Set<CalendarChange>().Where(c => c.State == CalendarChangeState.Running).OrderBy(c => c.DecidedAt);

    static ActionContext Context(CalendarChange change) => new(change.DecidedBy, Authority.None, Reason: change.DecisionNumber);

    static RedatingReport Report(CalendarChange change) =>
        new(change.Id, change.Expected, change.Moved, change.Kept, change.Noticed, change.Silent, change.State == CalendarChangeState.Done);
}
