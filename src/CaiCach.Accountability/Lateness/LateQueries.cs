using CaiCach.Accountability.Apologies;
using CaiCach.Dossiers;
using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Accountability.Lateness;

internal static class LateQueries
{
    /// <summary>Dossiers with a running limit that is promised before a moment.</summary>
    public static IQueryable<Dossier> RunningDueBefore(AppDb db, ReachFilter reach, DateTimeOffset before) =>
        db.Set<Dossier>().AsNoTracking().Within(reach)
            .Where(d => d.FinishedAt == null && d.ClosedAt == null && d.State != DossierState.AwaitingSupplement && d.State != DossierState.Paused && d.CurrentDueAt < before);

    public static IQueryable<Dossier> WithoutLetter(this IQueryable<Dossier> dossiers, AppDb db) =>
        dossiers.Where(d => !db.Set<Apology>().Any(a => a.DossierId == d.Id && a.State != ApologyState.Cancelled));

    /// <summary>
    /// The first moment after the days for which the decree in force has a letter of apology thought of (<see cref="TimerKind.ApologyWarning"/>): three working days. Where no row says so, the next working day.
    /// </summary>
    public static async Task<DateTimeOffset> EndOfWarningAsync(CalendarReader calendars, RegimeReader regimes, Guid agencyId, DateOnly today, CancellationToken cancellationToken)
    {
        try
        {
            return (await regimes.AllAsync(cancellationToken)).FirstOrDefault(r => r.HoldsOn(today))?.FindTimer(TimerKind.ApologyWarning, today)?.Limit is { } limit
                ? LocalClock.StartOf(DateOnly.FromDateTime(Deadlines.DueAt(await calendars.ForAgencyAsync(agencyId, cancellationToken), today.ToDateTime(default), limit, CountingRule.Statutory)).AddDays(1))
                : await EndOfNextWorkingDayAsync(calendars, agencyId, today, cancellationToken);
        }
        catch (CalendarRangeException)
        {
            return await EndOfNextWorkingDayAsync(calendars, agencyId, today, cancellationToken);
        }
    }

    /// <summary>The first moment after the next working day of an agency; without a calendar for it, after tomorrow: the list is a help, no legal date hangs on it.</summary>
    public static async Task<DateTimeOffset> EndOfNextWorkingDayAsync(CalendarReader calendars, Guid agencyId, DateOnly today, CancellationToken cancellationToken)
    {
        var calendar = await calendars.ForAgencyAsync(agencyId, cancellationToken);
        try
        {
            return LocalClock.StartOf(calendar.NextWorkingDay(today).AddDays(1));
        }
        catch (CalendarRangeException)
        {
            return LocalClock.StartOf(today.AddDays(2));
        }
    }
}
