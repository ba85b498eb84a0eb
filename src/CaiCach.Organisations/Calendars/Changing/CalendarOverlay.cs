using CaiCach.WorkingTime;

namespace CaiCach.Organisations.Calendars.Changing;

/// <summary>One layer as it is not kept: as it will be, or as it was.</summary>
/// <param name="LayerId">Which.</param>
/// <param name="Days">What it says about these days; null takes a day out.</param>
/// <param name="Weeks">All its weeks of hours; null: those that are kept.</param>
/// <param name="LastDay">End of the span; null: as kept.</param>
internal sealed record CalendarOverlay(Guid LayerId, IReadOnlyDictionary<DateOnly, DayEntry?> Days, IReadOnlyList<WeekEntry>? Weeks, DateOnly? LastDay)
{
    public IEnumerable<CalendarDay> Over(IEnumerable<CalendarDayRow> kept) => kept
        .Where(d => !Days.ContainsKey(d.Date)).Select(d => d.Entry.On(d.Date))
        .Concat(Days.Where(d => d.Value is not null).Select(d => d.Value!.On(d.Key)));
}
