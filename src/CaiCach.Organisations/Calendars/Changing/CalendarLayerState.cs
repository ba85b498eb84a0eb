namespace CaiCach.Organisations.Calendars.Changing;

/// <summary>A layer as a change finds it, and the national one whose span bounds it.</summary>
internal sealed record CalendarLayerState(CalendarLayerRow Layer, CalendarLayerRow National, IReadOnlyDictionary<DateOnly, DayEntry> Days, IReadOnlyList<WeekEntry> Weeks);
