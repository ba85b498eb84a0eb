using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Calendars.Checking;
using CaiCach.Organisations.Calendars.Listing;

namespace CaiCach.Web.Api;

/// <summary>A layer with its days, all or of one year.</summary>
internal sealed record CalendarYearResource(
    CalendarLayerView Layer, int? Year, IReadOnlyList<CalendarDayView> Days, IReadOnlyList<WeekEntry> Weeks, IReadOnlyList<CalendarFinding> Findings)
{
    public static async Task<CalendarYearResource> OfAsync(CalendarLayerView layer, int? year, CalendarList list, CancellationToken cancellationToken)
    {
        var one = await list.YearAsync(layer.Id, year ?? layer.LastDay.Year, cancellationToken);
        return new CalendarYearResource(
            layer, year, year is null ? await list.DaysAsync(layer.Id, DateOnly.MinValue, DateOnly.MaxValue, cancellationToken) : one!.Days, one!.Weeks, year is null ? [] : one.Findings);
    }
}
