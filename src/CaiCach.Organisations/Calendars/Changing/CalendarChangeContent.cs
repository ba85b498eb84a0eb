namespace CaiCach.Organisations.Calendars.Changing;

/// <summary>What a change does to its layer.</summary>
/// <param name="Days">Days that are added, changed or removed.</param>
/// <param name="WeeksBefore">All weeks of hours the layer had; null where hours do not change.</param>
/// <param name="WeeksAfter">All weeks it has afterwards.</param>
/// <param name="LastDayBefore">Where the span ended; null where it stays.</param>
/// <param name="LastDayAfter">Where it ends afterwards.</param>
public sealed record CalendarChangeContent(
    IReadOnlyList<DayChange> Days, IReadOnlyList<WeekEntry>? WeeksBefore = null, IReadOnlyList<WeekEntry>? WeeksAfter = null, DateOnly? LastDayBefore = null, DateOnly? LastDayAfter = null)
{
    internal CalendarOverlay Before(Guid layerId) => new(layerId, Days.ToDictionary(d => d.Date, d => d.Before), WeeksBefore, LastDayBefore);

    internal CalendarOverlay After(Guid layerId) => new(layerId, Days.ToDictionary(d => d.Date, d => d.After), WeeksAfter, LastDayAfter);
}
