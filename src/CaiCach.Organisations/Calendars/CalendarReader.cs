using CaiCach.Kernel.Data;
using CaiCach.Organisations.Units;
using CaiCach.WorkingTime;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace CaiCach.Organisations.Calendars;

/// <summary>
/// The calendar that counts for an agency: national days, then the province's, then its own. At most ten seconds old. All agencies together cost
/// three queries, and those without days of their own share one calendar.
/// </summary>
public sealed class CalendarReader(AppDb db, IMemoryCache cache)
{
    /// <param name="agencyId">The agency whose dossiers are counted.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    public async Task<WorkingCalendar> ForAgencyAsync(Guid agencyId, CancellationToken cancellationToken) =>
        await FindAsync(agencyId, cancellationToken) ?? throw new InvalidOperationException("No national calendar is loaded.");

    /// <summary>The same for what can do without; null while no national calendar is loaded.</summary>
    public async Task<WorkingCalendar?> FindAsync(Guid agencyId, CancellationToken cancellationToken)
    {
        if (!cache.TryGetValue<Calendars>(typeof(Calendars), out var calendars) || calendars is null)
        {
            if (await LoadAsync(cancellationToken) is not { } loaded)
            {
                return null;
            }

            calendars = cache.Set(typeof(Calendars), loaded, TimeSpan.FromSeconds(10));
        }

        return calendars.Own.GetValueOrDefault(agencyId, calendars.Shared);
    }

    async Task<Calendars?> LoadAsync(CancellationToken cancellationToken)
    {
        var layers = await db.Set<CalendarLayerRow>().AsNoTracking().ToListAsync(cancellationToken);
        var days = (await db.Set<CalendarDayRow>().AsNoTracking().OrderBy(d => d.Date).ToListAsync(cancellationToken)).ToLookup(d => d.LayerId);
        var provinces = await db.Set<Unit>().AsNoTracking().Where(u => u.Kind == UnitKind.Province).Select(u => u.Id).ToListAsync(cancellationToken);
        if (layers.SingleOrDefault(l => l.UnitId == null) is not { } national)
        {
            return null;
        }

        List<CalendarLayerRow> common = [national, .. layers.Where(l => l.UnitId is { } unit && provinces.Contains(unit))];

        WorkingCalendar Build(IEnumerable<CalendarLayerRow> own) => WorkingCalendar.Build(
            national.Name, national.FirstDay, national.LastDay, OpeningHours.Standard,
            [.. common.Concat(own).Select(layer => new CalendarLayer(layer.Name, [.. days[layer.Id].Select(d => new CalendarDay(d.Date, d.Kind, d.Reason, d.Decision))]))]);

        return new Calendars(
            Build([]),
            layers.Except(common).GroupBy(l => l.UnitId!.Value).ToDictionary(g => g.Key, Build));
    }

    sealed record Calendars(WorkingCalendar Shared, Dictionary<Guid, WorkingCalendar> Own);
}
