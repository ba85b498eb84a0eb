using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Calendars.Changing;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Calendars.Redating;

/// <summary>What a prepared change would move.</summary>
public sealed class CalendarImpactReader(AppDb db, CalendarShifts shifts, ICalendarDependent dependent, IEnumerable<ICalendarTimers> timers)
{
    /// <returns>Null for a change that is not prepared, or that nobody knows.</returns>
    public async Task<CalendarImpact?> FindAsync(Guid changeId, Authority authority, Guid? after, int take, CancellationToken cancellationToken)
    {
        if (await db.Set<CalendarChange>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == changeId && c.State == CalendarChangeState.Prepared, cancellationToken) is not { } change)
        {
            return null;
        }

        var (shift, moved) = (await shifts.OfAsync(change, cancellationToken), new List<ImpactTimer>());
        foreach (var kind in timers)
        {
            moved.AddRange(await kind.CountAsync(shift, cancellationToken));
        }

        return await dependent.LookAsync(shift, authority, after, take, cancellationToken) with { Timers = moved };
    }
}
