using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Journal;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outbox;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars.Redating;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Redating;

/// <summary>Open dossiers under a change of the calendar. Waiting for a supplement, finished or closed, none is touched.</summary>
internal sealed class DossierRedating(AppDb db, RegimeReader regimes, UnitDirectory units, SiteOptions site) : ICalendarDependent
{
    public async Task<CalendarImpact> LookAsync(CalendarShift shift, Authority authority, Guid? after, int take, CancellationToken cancellationToken)
    {
        var (count, earlier, reappointed, silent, beyond) = (0, 0, 0, 0, 0);
        var agencies = new Dictionary<Guid, int>();
        List<ImpactRow> rows = [];
        var more = false;
        var paused = await PausedAsync(shift, cancellationToken);
        await foreach (var limit in Limits(Touched(shift)).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (LawfulAfter(shift, limit, paused) is not { } lawful)
            {
                beyond++;
                continue;
            }

            if (lawful == limit.LawfulDueAt)
            {
                continue;
            }

            var promised = DossierRules.PromisedAfter(Organisations.Calendars.Changing.CalendarPromise.Move, limit.CurrentDueAt, lawful, limit.ReappointmentCount);
            count++;
            earlier += lawful < limit.LawfulDueAt ? 1 : 0;
            reappointed += limit.ReappointmentCount > 0 ? 1 : 0;
            silent += promised != limit.CurrentDueAt && !limit.HasAddress ? 1 : 0;
            agencies[limit.AgencyId] = agencies.GetValueOrDefault(limit.AgencyId) + 1;
            if (after is { } known && limit.Id.CompareTo(known) <= 0)
            {
                continue;
            }

            if (rows.Count < take)
            {
                rows.Add(new ImpactRow(limit.Id, limit.Code, limit.AgencyId, limit.LawfulDueAt, lawful, limit.CurrentDueAt, promised,
                    authority.Allows(DossiersPermissions.View, new Subject(null, null, limit.AgencyId)) ? "/dossiers/" + limit.Id : null));
            }
            else
            {
                more = true;
            }
        }

        return new CalendarImpact(count, earlier, reappointed, silent, beyond,
            [.. agencies.OrderByDescending(a => a.Value).ThenBy(a => a.Key).Select(a => new ImpactAgency(a.Key, a.Value))], rows, more ? rows[^1].Id : null, []);
    }

    public async Task<RedatingPage> ScanAsync(CalendarShift shift, Guid? after, int take, CancellationToken cancellationToken)
    {
        var touched = after is { } known ? Touched(shift).Where(d => d.Id.CompareTo(known) > 0) : Touched(shift);
        var paused = await PausedAsync(shift, cancellationToken);
        var limits = await Limits(touched).Take(take).ToListAsync(cancellationToken);
        return new RedatingPage([.. limits.Where(l => LawfulAfter(shift, l, paused) is { } lawful && lawful != l.LawfulDueAt).Select(l => l.Id)], limits.Count > 0 ? limits[^1].Id : null, limits.Count < take);
    }

    public async Task<RedatingBatch> PrepareAsync(CalendarShift shift, IReadOnlyList<Guid> ids, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var dossiers = await db.Set<Dossier>().Where(d => ids.Contains(d.Id)).OrderBy(d => d.Id)
            .Include(d => d.Steps.Where(s => s.EndedAt == null)).Include(d => d.Ledger).AsSplitQuery().ToListAsync(cancellationToken);
        var agencies = await units.GetAsync(cancellationToken);
        List<(Dossier Dossier, DossierRedated Moved, OutboxMessage? Notice)> moves = [];
        var silent = 0;
        foreach (var dossier in dossiers)
        {
            if (DossierRules.Redate(dossier, shift, await regimes.OfAsync(dossier.RegimeId, cancellationToken)) is not { } moved)
            {
                continue;
            }

            var isTold = moved.DueAt != dossier.CurrentDueAt;
            var hasAddress = !string.IsNullOrEmpty(dossier.Applicant.Email);
            silent += isTold && !hasAddress ? 1 : 0;
            moves.Add((dossier, moved, isTold && hasAddress ? RedatedMessage.Of(dossier, moved, shift.Words, agencies[dossier.AgencyId], site, now) : null));
        }

        return new RedatingBatch(moves.Count, moves.Count(m => m.Moved.DueAt == m.Dossier.CurrentDueAt), moves.Count(m => m.Notice is not null), silent, scope => Write(scope, moves));
    }

    static void Write(ActionScope scope, List<(Dossier Dossier, DossierRedated Moved, OutboxMessage? Notice)> moves)
    {
        foreach (var (dossier, moved, notice) in moves)
        {
            DossierJournal.Write(scope, dossier, [moved]);
            if (notice is not null)
            {
                scope.Send(notice);
            }
        }
    }

    // Only what is counted across a day that differs can move; the rest of the conditions say the same as IsCounted.
    IQueryable<Dossier> Touched(CalendarShift shift)
    {
        var (from, end) = (LocalClock.StartOf(shift.From), LocalClock.StartOf(shift.To.AddDays(1)));
        var touched = db.Set<Dossier>().AsNoTracking().Where(d => d.FinishedAt == null && d.ClosedAt == null && d.State != DossierState.AwaitingSupplement && d.State != DossierState.Paused
            && d.LawfulDueAt >= from && d.CountedFrom < end && d.LimitAmount > 0 && (d.ImportedFrom == null || d.SupplementCount > 0));
        return shift.AgencyId is { } agency ? touched.Where(d => d.AgencyId == agency) : touched;
    }

    static IQueryable<RunningLimit> Limits(IQueryable<Dossier> dossiers) => dossiers.OrderBy(d => d.Id).Select(d => new RunningLimit(
        d.Id, d.Code, d.AgencyId, d.CountedFrom, d.LimitAmount, d.LimitUnit, d.CountingRule, d.LawfulDueAt, d.CurrentDueAt, d.ReappointmentCount, d.PauseCount, d.Applicant.Email != null && d.Applicant.Email != ""));

    // Few dossiers ever stood still; only these need their ledger.
    async Task<IReadOnlyDictionary<Guid, Dossier>> PausedAsync(CalendarShift shift, CancellationToken cancellationToken) =>
        await Touched(shift).Where(d => d.PauseCount > 0).Include(d => d.Ledger).ToDictionaryAsync(d => d.Id, cancellationToken);

    // Null: beyond the last loaded day.
    static DateTimeOffset? LawfulAfter(CalendarShift shift, RunningLimit limit, IReadOnlyDictionary<Guid, Dossier> paused)
    {
        try
        {
            if (limit.PauseCount > 0 && paused.TryGetValue(limit.Id, out var dossier))
            {
                return LocalClock.ToInstant(DossierRules.LawfulDue(dossier, shift.After.For(limit.AgencyId)));
            }

            return LocalClock.ToInstant(Deadlines.DueAt(shift.After.For(limit.AgencyId), LocalClock.ToLocal(limit.CountedFrom), new TimeLimit(limit.LimitAmount, limit.LimitUnit), limit.CountingRule));
        }
        catch (CalendarRangeException)
        {
            return null;
        }
    }
}
