using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Calendars.Checking;
using CaiCach.WorkingTime;

namespace CaiCach.Organisations.Calendars.Listing;

/// <summary>A year of a layer.</summary>
/// <param name="Layer">Which.</param>
/// <param name="Year">Which year.</param>
/// <param name="Calendar">The calendar that counts for those under the layer, all layers laid over each other.</param>
/// <param name="Days">What this layer says.</param>
/// <param name="Weeks">Opening hours by weekday that this layer sets.</param>
/// <param name="Findings">What should be looked at.</param>
public sealed record CalendarYear(
    CalendarLayerView Layer, int Year, WorkingCalendar Calendar, IReadOnlyList<CalendarDayView> Days, IReadOnlyList<WeekEntry> Weeks, IReadOnlyList<CalendarFinding> Findings);
