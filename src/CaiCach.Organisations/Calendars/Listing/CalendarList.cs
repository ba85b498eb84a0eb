using CaiCach.Kernel.Data;
using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Calendars.Checking;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Calendars.Listing;

/// <summary>Layers, their years and changes. Calendars are public: whoever has a date to wait for may know how it is counted.</summary>
public sealed class CalendarList(AppDb db, CalendarReader calendars, UnitDirectory units)
{
    /// <summary>All layers: the nation's, the province's, then agencies and closures.</summary>
    public async Task<IReadOnlyList<CalendarLayerView>> LayersAsync(CancellationToken cancellationToken)
    {
        var layers = await db.Set<CalendarLayerRow>().AsNoTracking().ToListAsync(cancellationToken);
        var days = (await db.Set<CalendarDayRow>().AsNoTracking().Select(d => new { d.LayerId, d.Date }).ToListAsync(cancellationToken)).ToLookup(d => d.LayerId, d => d.Date);
        var known = await units.GetAsync(cancellationToken);
        return [.. layers.Select(l => Of(l, known, [.. days[l.Id]])).OrderBy(l => l.Kind).ThenBy(l => known.Find(l.UnitId)?.Sort ?? 0).ThenBy(l => l.Name, StringComparer.Ordinal)];
    }

    public async Task<CalendarLayerView?> FindAsync(Guid layerId, CancellationToken cancellationToken) => (await LayersAsync(cancellationToken)).FirstOrDefault(l => l.Id == layerId);

    /// <summary>The layer that a word names on the command line: <c>national</c>, or the code of the province or an agency, with <c>--closure</c> the closures.</summary>
    public async Task<CalendarLayerView?> FindAsync(string word, bool isClosure, CancellationToken cancellationToken)
    {
        var layers = await LayersAsync(cancellationToken);
        if (string.Equals(word, "national", StringComparison.OrdinalIgnoreCase))
        {
            return layers.FirstOrDefault(l => l.Kind == CalendarLayerKind.National);
        }

        return (await units.GetAsync(cancellationToken)).Agencies.FirstOrDefault(u => string.Equals(u.Code, word, StringComparison.OrdinalIgnoreCase)) is { } unit
            ? layers.FirstOrDefault(l => l.UnitId == unit.Id && (l.Kind == CalendarLayerKind.Closure) == isClosure)
            : null;
    }

    /// <returns>Null for a layer that nobody knows.</returns>
    public async Task<CalendarYear?> YearAsync(Guid layerId, int year, CancellationToken cancellationToken)
    {
        if (year is < 1900 or > 9000 || await FindAsync(layerId, cancellationToken) is not { } layer || await calendars.BuildAsync(null, cancellationToken) is not { } set)
        {
            return null;
        }

        var calendar = layer.UnitId is { } unit ? set.For(unit) : set.Shared;
        var weeks = await db.Set<CalendarHoursRow>().AsNoTracking().Where(h => h.LayerId == layerId).OrderBy(h => h.ValidFrom).ToListAsync(cancellationToken);
        return new CalendarYear(layer, year, calendar, await DaysAsync(layerId, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), cancellationToken), [.. weeks.Select(w => w.Entry)], CalendarChecks.Of(calendar, year));
    }

    /// <summary>What a layer says about the days of a span.</summary>
    public async Task<IReadOnlyList<CalendarDayView>> DaysAsync(Guid layerId, DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
        await db.Set<CalendarDayRow>().AsNoTracking().Where(d => d.LayerId == layerId && d.Date >= from && d.Date <= to).OrderBy(d => d.Date)
            .Select(d => new CalendarDayView(d.Date, d.Kind, d.Hours, d.Reason, d.Decision)).ToListAsync(cancellationToken);

    /// <summary>The latest changes of a layer, or of all, the last first.</summary>
    public async Task<IReadOnlyList<CalendarChangeView>> ChangesAsync(Guid? layerId, int take, CancellationToken cancellationToken)
    {
        var changes = db.Set<CalendarChange>().AsNoTracking().Where(c => c.State != CalendarChangeState.Discarded);
        changes = layerId is { } layer ? changes.Where(c => c.LayerId == layer) : changes;
        return [.. (await changes.OrderByDescending(c => c.Id).Take(take).ToListAsync(cancellationToken)).Select(CalendarChangeView.Of)];
    }

    public async Task<CalendarChangeView?> FindChangeAsync(Guid changeId, CancellationToken cancellationToken) =>
        await db.Set<CalendarChange>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == changeId, cancellationToken) is { } change ? CalendarChangeView.Of(change) : null;

    static CalendarLayerView Of(CalendarLayerRow layer, UnitSnapshot units, IReadOnlyList<DateOnly> days) => new(
        layer.Id, layer.Name, layer.KindIn(units), layer.UnitId, layer.FirstDay, layer.LastDay, layer.ChangedAt, layer.Version, days.Count, [.. days.Select(d => d.Year).Distinct().Order()]);
}
