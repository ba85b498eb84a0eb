using System.Text;
using CaiCach.Kernel.Outbox;
using CaiCach.Organisations.Feeds;
using CaiCach.Web.Hosting;
using Microsoft.AspNetCore.Diagnostics;

namespace CaiCach.Web.Feeds;

/// <summary>The address that calendar programs read without a sign-in: whoever knows it is believed, so it is long, secret, revocable and kept by nobody.</summary>
internal static class CalendarRoutes
{
    public static string PathOf(string token) => $"/calendar/{token}.ics";

    public static void MapCalendars(this IEndpointRouteBuilder app) => app
        .MapGet("/calendar/{token}.ics", ReadAsync).AllowAnonymous().RequireRateLimiting(RequestLimits.Calendar).ExcludeFromDescription();

    static async Task<IResult> ReadAsync(string token, HttpContext http, CalendarFeedReader feeds, SiteOptions site, CancellationToken aborted)
    {
        // Programs ask here, not people: no page is wrapped around a refusal.
        http.Features.Get<IStatusCodePagesFeature>()?.Enabled = false;
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        return await feeds.FindAsync(token, aborted) switch
        {
            null => TypedResults.NotFound(),
            { IsGone: true } => TypedResults.StatusCode(StatusCodes.Status410Gone),
            var calendar => TypedResults.Text(CalendarFile.Of(calendar, site.AddressOf("") ?? $"{http.Request.Scheme}://{http.Request.Host}"), "text/calendar", Encoding.UTF8),
        };
    }
}
