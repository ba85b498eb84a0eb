using CaiCach.Kernel.Data;
using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Units;
using CaiCach.WorkingTime;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace CaiCach.Organisations.Calendars;

/// <summary>
/// The calendar that counts for an agency: national days, then the province's, then its own, then emergency closures. At most ten seconds old. All
/// agencies together cost four queries, and those without days of their own share one calendar.
/// </summary>
public sealed class CalendarReader(AppDb db, IMemoryCache cache)
{
    /// <summary>How old the answer of any node may be; what must not miss a change waits longer.</summary>
    public static readonly TimeSpan Oldest = TimeSpan.FromSeconds(10);

    /// <param name="agencyId">The agency whose dossiers are counted.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    public async Task<WorkingCalendar> ForAgencyAsync(Guid agencyId, CancellationToken cancellationToken) =>
        await FindAsync(agencyId, cancellationToken) ?? throw new InvalidOperationException("No national calendar is loaded.");

    /// <summary>The same for what can do without; null while no national calendar is loaded.</summary>
    public async Task<WorkingCalendar?> FindAsync(Guid agencyId, CancellationToken cancellationToken)
    {
        if (!cache.TryGetValue<CalendarSet>(typeof(CalendarSet), out var calendars) || calendars is null)
        {
            if (await BuildAsync(null, cancellationToken) is not { } loaded)
            {
                return null;
            }

            calendars = cache.Set(typeof(CalendarSet), loaded, Oldest);
        }

        return calendars.For(agencyId);
    }

    /// <summary>After a change of one's own: the next question reads afresh.</summary>
    internal void Forget() => cache.Remove(typeof(CalendarSet));

    /// <summary>Reads everything now; with an overlay as it would be, or was, with other days in one layer.</summary>
    internal async Task<CalendarSet?> BuildAsync(CalendarOverlay? overlay, CancellationToken cancellationToken)
    {
        var layers = await db.Set<CalendarLayerRow>().AsNoTracking().OrderBy(l => l.IsClosure).ThenBy(l => l.Id).ToListAsync(cancellationToken);
        var days = (await db.Set<CalendarDayRow>().AsNoTracking().OrderBy(d => d.Date).ToListAsync(cancellationToken)).ToLookup(d => d.LayerId);
        var hours = (await db.Set<CalendarHoursRow>().AsNoTracking().OrderBy(h => h.ValidFrom).ToListAsync(cancellationToken)).ToLookup(h => h.LayerId, h => h.Entry);
        var provinces = await db.Set<Unit>().AsNoTracking().Where(u => u.Kind == UnitKind.Province).Select(u => u.Id).ToListAsync(cancellationToken);
        if (layers.SingleOrDefault(l => l.UnitId == null) is not { } national)
        {
            return null;
        }

        var lastDay = overlay is { LastDay: { } extended } && overlay.LayerId == national.Id ? extended : national.LastDay;
        bool IsCommon(CalendarLayerRow layer) => layer.UnitId is not { } unit || provinces.Contains(unit);

        IEnumerable<CalendarLayer> Laid(CalendarLayerRow layer)
        {
            var laid = overlay?.LayerId == layer.Id ? overlay : null;
            foreach (var week in laid?.Weeks ?? hours[layer.Id])
            {
                yield return new CalendarLayer(layer.Name, [], WeekText.Hours(week.Week), week.ValidFrom, week.ValidTo);
            }

            yield return new CalendarLayer(layer.Name, [.. laid is null ? days[layer.Id].Select(d => d.Entry.On(d.Date)) : laid.Over(days[layer.Id])]);
        }

        // Closures lie above all: first the layers below, then the province's closures, then the agency's.
        WorkingCalendar Build(IReadOnlyList<CalendarLayerRow> counting) => WorkingCalendar.Build(
            national.Name, national.FirstDay, lastDay, OpeningHours.Standard,
            [.. counting.OrderBy(l => l.IsClosure).ThenBy(l => l.UnitId is null ? 0 : IsCommon(l) ? 1 : 2).SelectMany(Laid)]);

        List<CalendarLayerRow> common = [.. layers.Where(IsCommon)];
        return new CalendarSet(
            Build(common),
            layers.Except(common).GroupBy(l => l.UnitId!.Value).ToDictionary(g => g.Key, g => Build([.. common, .. g])));
    }
}
