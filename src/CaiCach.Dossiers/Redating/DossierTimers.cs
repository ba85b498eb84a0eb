using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Correcting;
using CaiCach.Dossiers.CrossUnit;
using CaiCach.Dossiers.Journal;
using CaiCach.Dossiers.Paying;
using CaiCach.Dossiers.Referring;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars.Redating;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Redating;

/// <summary>
/// The short dates within a dossier under a change of the calendar: answers of agencies asked, corrections of results, completion by the applicant, paper taken in for others, fees on their way to the account. Only what was counted is
/// counted again: a date that stands otherwise, because another agency took it over, is kept. The applicant's own date never comes earlier.
/// </summary>
internal sealed class DossierTimers(AppDb db, RegimeReader regimes) : ICalendarTimers
{
    public async Task<IReadOnlyList<ImpactTimer>> CountAsync(CalendarShift shift, CancellationToken cancellationToken) =>
        [.. (await FindAsync(shift, cancellationToken)).GroupBy(m => m.Kind).OrderBy(g => g.Key).Select(g => new ImpactTimer($"mốc “{g.Key.Label().ToLowerInvariant()}”", g.Count()))];

    public async Task<Action<ActionScope>?> PrepareAsync(CalendarShift shift, int take, CancellationToken cancellationToken)
    {
        var moves = (await FindAsync(shift, cancellationToken)).GroupBy(m => m.DossierId).Take(take).ToDictionary(g => g.Key, g => g.ToList());
        if (moves.Count == 0)
        {
            return null;
        }

        var dossiers = await db.Set<Dossier>().Where(d => moves.Keys.Contains(d.Id)).Include(d => d.Referrals.Where(r => r.EndedAt == null)).Include(d => d.Corrections.Where(c => c.CorrectedAt == null)).Include(d => d.CrossUnitPaper)
            .Include(d => d.Payments.Where(p => p.SettledAt == null && p.TakenBackAt == null)).AsSplitQuery().ToListAsync(cancellationToken);
        return scope =>
        {
            foreach (var dossier in dossiers)
            {
                // Looked at before the action: what has been answered meanwhile stays as it is.
                List<IDossierEvent> events = [.. moves[dossier.Id].Where(m => DossierRules.TimerOf(dossier, m.Kind, m.Ordinal) == m.From).Select(m => Event(shift, m))];
                if (events.Count > 0)
                {
                    // Only rows beside it change: who works with it now has to be told all the same.
                    db.Entry(dossier).Property(d => d.Version).IsModified = true;
                    DossierJournal.Write(scope, dossier, events);
                }
            }
        };
    }

    static DossierTimerRedated Event(CalendarShift shift, TimerMove m) => new(
        shift.ChangeId, m.Kind.Word(), m.Ordinal, m.From, m.To,
        $"Lịch làm việc thay đổi ({shift.Words}): {m.Kind.Label().ToLowerInvariant()} từ {LocalClock.ToLocal(m.From):HH:mm dd/MM/yyyy} sang {LocalClock.ToLocal(m.To):HH:mm dd/MM/yyyy}.", shift.Decision);

    async Task<IReadOnlyList<TimerMove>> FindAsync(CalendarShift shift, CancellationToken cancellationToken)
    {
        var (from, end) = (LocalClock.StartOf(shift.From), LocalClock.StartOf(shift.To.AddDays(1)));
        return [.. await ReferralsAsync(shift, from, end, cancellationToken), .. await CorrectionsAsync(shift, from, end, cancellationToken), .. await CompletionsAsync(shift, from, end, cancellationToken), .. await PapersAsync(shift, from, end, cancellationToken),
            .. await PaymentsAsync(shift, from, end, cancellationToken)];
    }

    async Task<IEnumerable<TimerMove>> ReferralsAsync(CalendarShift shift, DateTimeOffset from, DateTimeOffset end, CancellationToken cancellationToken)
    {
        var open = db.Set<DossierReferral>().AsNoTracking().Where(r => r.EndedAt == null);
        var touched = open.Where(r => r.DueAt >= from && r.AskedAt < end && (shift.AgencyId == null || r.AgencyId == shift.AgencyId)).Select(r => r.DossierId);
        return (await open.Where(r => touched.Contains(r.DossierId)).OrderBy(r => r.Ordinal).ToListAsync(cancellationToken)).GroupBy(r => r.DossierId).SelectMany(g => Chain([.. g], shift));
    }

    // Who waits for another is planned from the end of its turn.
    static IEnumerable<TimerMove> Chain(IReadOnlyList<DossierReferral> referrals, CalendarShift shift)
    {
        Dictionary<int, (DateTime Before, DateTime After)> ends = [];
        foreach (var r in referrals)
        {
            var asked = LocalClock.ToLocal(r.BegunAt ?? r.AskedAt);
            var start = r.BegunAt is null && r.After is { } other && ends.TryGetValue(other, out var end) ? end : (Before: asked, After: asked);
            var limit = new TimeLimit(r.WorkingDays, TimeUnit.WorkingDay);
            var (was, due) = (Deadlines.DueAt(shift.Before.For(r.AgencyId), start.Before, limit, CountingRule.HourExact), LocalClock.ToLocal(r.DueAt));
            var moved = was == due && Count(() => Deadlines.DueAt(shift.After.For(r.AgencyId), start.After, limit, CountingRule.HourExact)) is { } counted ? counted : due;
            ends[r.Ordinal] = (was, moved);
            if (moved != due)
            {
                yield return new TimerMove(r.DossierId, TimerKind.Consultation, r.Ordinal, r.DueAt, LocalClock.ToInstant(moved));
            }
        }
    }

    async Task<IReadOnlyList<TimerMove>> CorrectionsAsync(CalendarShift shift, DateTimeOffset from, DateTimeOffset end, CancellationToken cancellationToken) => await MovesAsync(
        shift, TimerKind.ErrorCorrection,
        db.Set<ResultCorrection>().AsNoTracking().Where(c => c.CorrectedAt == null && c.DueAt >= from && c.ConfirmedAt < end && (shift.AgencyId == null || c.AgencyId == shift.AgencyId))
            .Join(db.Set<Dossier>(), c => c.DossierId, d => d.Id, (c, d) => new RunningTimer(c.DossierId, c.Ordinal, c.AgencyId, null, d.ProcedureId, c.ConfirmedAt, c.DueAt!.Value)),
        cancellationToken);

    async Task<IEnumerable<TimerMove>> CompletionsAsync(CalendarShift shift, DateTimeOffset from, DateTimeOffset end, CancellationToken cancellationToken)
    {
        var asked = db.Set<Dossier>().AsNoTracking().Where(d => d.State == DossierState.AwaitingSupplement && d.CompletionDueAt >= from && (shift.AgencyId == null || d.AgencyId == shift.AgencyId))
            .Select(d => new { Dossier = d, AskedAt = d.Ledger.Where(l => l.Cause == DeadlineCause.Suspension).Max(l => l.At) }).Where(x => x.AskedAt < end)
            .Select(x => new RunningTimer(x.Dossier.Id, 0, x.Dossier.AgencyId, x.Dossier.RegimeId, x.Dossier.ProcedureId, x.AskedAt, x.Dossier.CompletionDueAt!.Value));
        return (await MovesAsync(shift, TimerKind.ApplicantCompletion, asked, cancellationToken)).Where(m => m.To > m.From);
    }

    async Task<IReadOnlyList<TimerMove>> PaymentsAsync(CalendarShift shift, DateTimeOffset from, DateTimeOffset end, CancellationToken cancellationToken) => await MovesAsync(
        shift, TimerKind.FeeSettlement,
        db.Set<FeePayment>().AsNoTracking().Where(p => p.SettledAt == null && p.TakenBackAt == null && p.DueAt >= from && p.PaidAt < end && (shift.AgencyId == null || p.AgencyId == shift.AgencyId))
            .Join(db.Set<Dossier>(), p => p.DossierId, d => d.Id, (p, d) => new RunningTimer(p.DossierId, p.Ordinal, p.AgencyId, null, d.ProcedureId, p.PaidAt, p.DueAt!.Value)),
        cancellationToken);

    async Task<IReadOnlyList<TimerMove>> PapersAsync(CalendarShift shift, DateTimeOffset from, DateTimeOffset end, CancellationToken cancellationToken) => await MovesAsync(
        shift, TimerKind.CrossUnitPaper,
        db.Set<CrossUnitPaper>().AsNoTracking().Where(p => p.EndedAt == null && p.SentAt == null && p.DueAt >= from && p.TakenInAt < end && (shift.AgencyId == null || p.FromAgencyId == shift.AgencyId))
            .Join(db.Set<Dossier>(), p => p.DossierId, d => d.Id, (p, d) => new RunningTimer(p.DossierId, 0, p.FromAgencyId, d.RegimeId, d.ProcedureId, p.TakenInAt, p.DueAt!.Value)),
        cancellationToken);

    async Task<IReadOnlyList<TimerMove>> MovesAsync(CalendarShift shift, TimerKind kind, IQueryable<RunningTimer> running, CancellationToken cancellationToken)
    {
        List<TimerMove> moves = [];
        foreach (var t in await running.ToListAsync(cancellationToken))
        {
            var began = LocalClock.ToLocalDate(t.BegunAt);
            var regime = t.RegimeId is { } pinned ? await regimes.OfAsync(pinned, cancellationToken) : await regimes.OnAsync(began, cancellationToken);
            moves.AddRange(Moved(shift, regime.FindTimer(kind, began, t.ProcedureId), t.AgencyId, t.BegunAt, t.DueAt).Select(due => new TimerMove(t.DossierId, kind, t.Ordinal, t.DueAt, due)));
        }

        return moves;
    }

    /// <summary>Where a date goes that the calendar before the change had given; nothing where it stays, or stands otherwise.</summary>
    internal static IEnumerable<DateTimeOffset> Moved(CalendarShift shift, LegalTimer? timer, Guid agencyId, DateTimeOffset anchor, DateTimeOffset due)
    {
        var at = LocalClock.ToLocal(anchor);
        return timer is not null && LocalClock.ToInstant(timer.DueAt(shift.Before.For(agencyId), at)) == due && Count(() => timer.DueAt(shift.After.For(agencyId), at)) is { } after && LocalClock.ToInstant(after) != due
            ? [LocalClock.ToInstant(after)]
            : [];
    }

    // Beyond the last loaded day nothing can be counted: the date stays.
    static DateTime? Count(Func<DateTime> due)
    {
        try
        {
            return due();
        }
        catch (CalendarRangeException)
        {
            return null;
        }
    }
}
