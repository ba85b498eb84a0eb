using CaiCach.Kernel.Data;
using CaiCach.WorkingTime;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace CaiCach.Organisations.Calendars;

/// <summary>The calendar that counts for an agency: national days, then the province's, then its own. At most ten seconds old.</summary>
public sealed class CalendarReader(AppDb db, IMemoryCache cache)
{
    /// <param name="agencyId">The agency whose dossiers are counted.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    public async Task<WorkingCalendar> ForAgencyAsync(Guid agencyId, CancellationToken cancellationToken)
    {
        var key = (typeof(WorkingCalendar), agencyId);
        if (cache.TryGetValue<WorkingCalendar>(key, out var calendar) && calendar is not null)
        {
            return calendar;
        }

        return cache.Set(key, await LoadAsync(agencyId, cancellationToken), TimeSpan.FromSeconds(10));
    }

    async Task<WorkingCalendar> LoadAsync(Guid agencyId, CancellationToken cancellationToken)
    {
        var layers = await db.Set<CalendarLayerRow>().AsNoTracking()
            .Where(l => l.UnitId == null || l.UnitId == agencyId
                || db.Set<Units.Unit>().Any(u => u.Id == l.UnitId && u.Kind == Units.UnitKind.Province))
            .ToListAsync(cancellationToken);
        var national = layers.SingleOrDefault(l => l.UnitId == null)
            ?? throw new InvalidOperationException("No national calendar is loaded.");
        var ids = layers.Select(l => l.Id).ToList();
        var days = await db.Set<CalendarDayRow>().AsNoTracking().Where(d => ids.Contains(d.LayerId)).ToListAsync(cancellationToken);
        var ordered = layers.OrderBy(l => l.UnitId is null ? 0 : l.UnitId == agencyId ? 2 : 1).Select(layer => new CalendarLayer(
            layer.Name,
            [.. days.Where(d => d.LayerId == layer.Id).OrderBy(d => d.Date).Select(d => new CalendarDay(d.Date, d.Kind, d.Reason, d.Decision))]));
        return WorkingCalendar.Build(national.Name, national.FirstDay, national.LastDay, OpeningHours.Standard, [.. ordered]);
    }
}
