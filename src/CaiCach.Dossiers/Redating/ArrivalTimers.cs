using CaiCach.Dossiers.Arriving;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars.Redating;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Regimes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Redating;

/// <summary>What came online and waits for an answer, under a change of the calendar.</summary>
internal sealed class ArrivalTimers(AppDb db, RegimeReader regimes) : ICalendarTimers
{
    public async Task<IReadOnlyList<ImpactTimer>> CountAsync(CalendarShift shift, CancellationToken cancellationToken) =>
        await FindAsync(shift, cancellationToken) is { Count: > 0 } moves ? [new ImpactTimer($"mốc “{TimerKind.OnlineAnswer.Label().ToLowerInvariant()}”", moves.Count)] : [];

    public async Task<Action<ActionScope>?> PrepareAsync(CalendarShift shift, int take, CancellationToken cancellationToken)
    {
        var moves = (await FindAsync(shift, cancellationToken)).Take(take).ToDictionary(m => m.Id);
        if (moves.Count == 0)
        {
            return null;
        }

        var arrivals = await db.Set<OnlineArrival>().Where(a => moves.Keys.Contains(a.Id) && a.AnsweredAt == null).ToListAsync(cancellationToken);
        return scope =>
        {
            foreach (var arrival in arrivals)
            {
                (arrival.AlertAt, arrival.AnswerBy) = (moves[arrival.Id].AlertAt, moves[arrival.Id].AnswerBy);
                scope.Record(ArrivalRecord.Of(arrival.Id), [new ArrivalRedated(shift.ChangeId, arrival.AlertAt, arrival.AnswerBy, shift.Words, shift.Decision)]);
            }
        };
    }

    async Task<List<(Guid Id, DateTimeOffset? AlertAt, DateTimeOffset? AnswerBy)>> FindAsync(CalendarShift shift, CancellationToken cancellationToken)
    {
        var (from, end) = (LocalClock.StartOf(shift.From), LocalClock.StartOf(shift.To.AddDays(1)));
        var open = await db.Set<OnlineArrival>().AsNoTracking().Where(a => a.AnsweredAt == null && a.ArrivedAt < end && (a.AnswerBy >= from || a.AlertAt >= from) && (shift.AgencyId == null || a.AgencyId == shift.AgencyId))
            .Join(db.Set<ProcedureVersion>(), a => a.VersionId, v => v.Id, (a, v) => new { a.Id, a.AgencyId, v.ProcedureId, a.ArrivedAt, a.AlertAt, a.AnswerBy }).ToListAsync(cancellationToken);
        List<(Guid, DateTimeOffset?, DateTimeOffset?)> moves = [];
        foreach (var a in open)
        {
            var day = LocalClock.ToLocalDate(a.ArrivedAt);
            var regime = await regimes.OnAsync(day, cancellationToken);
            DateTimeOffset? Moved(TimerKind kind, DateTimeOffset? due) =>
                due is { } at && DossierTimers.Moved(shift, regime.FindTimer(kind, day, a.ProcedureId), a.AgencyId, a.ArrivedAt, at).ToList() is [var moved] ? moved : due;
            var (alert, answer) = (Moved(TimerKind.OnlineAlert, a.AlertAt), Moved(TimerKind.OnlineAnswer, a.AnswerBy));
            if ((alert, answer) != (a.AlertAt, a.AnswerBy))
            {
                moves.Add((a.Id, alert, answer));
            }
        }

        return moves;
    }
}
