using System.Text;
using CaiCach.Kernel.Outbox;
using CaiCach.Organisations.Calendars.Files;
using CaiCach.Organisations.Calendars.Listing;
using CaiCach.Web.Hosting;

namespace CaiCach.Web.Feeds;

/// <summary>The days of a layer for calendar programs and sheets. They are law and hold nothing about a person: anybody may read them.</summary>
internal static class WorkingCalendarRoutes
{
    public static void MapWorkingCalendars(this IEndpointRouteBuilder app)
    {
        app.MapGet("/calendars/{id:guid}/days.ics", IcsAsync).AllowAnonymous().RequireRateLimiting(RequestLimits.Calendar).ExcludeFromDescription();
        app.MapGet("/calendars/{id:guid}/days.csv", CsvAsync).AllowAnonymous().RequireRateLimiting(RequestLimits.Calendar).ExcludeFromDescription();
    }

    static async Task<IResult> IcsAsync(Guid id, CalendarList list, SiteOptions site, HttpContext http, CancellationToken aborted)
    {
        if (await list.FindAsync(id, aborted) is not { } layer)
        {
            return TypedResults.NotFound();
        }

        http.Response.Headers.CacheControl = "public, max-age=3600";
        var host = new Uri(site.AddressOf("") ?? $"{http.Request.Scheme}://{http.Request.Host}").Host;
        return TypedResults.Text(CalendarIcs.Write(layer, await list.DaysAsync(id, DateOnly.MinValue, DateOnly.MaxValue, aborted), host), "text/calendar", Encoding.UTF8);
    }

    static async Task<IResult> CsvAsync(Guid id, int? year, CalendarList list, CancellationToken aborted)
    {
        if (await list.FindAsync(id, aborted) is null || year is < 1 or > 9998)
        {
            return TypedResults.NotFound();
        }

        var days = await list.DaysAsync(id, new DateOnly(year ?? 1, 1, 1), new DateOnly(year ?? 9998, 12, 31), aborted);
        return TypedResults.File(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(CalendarCsv.Write(days))).ToArray(), "text/csv; charset=utf-8", $"lich{(year is null ? "" : $"-{year}")}.csv");
    }
}
