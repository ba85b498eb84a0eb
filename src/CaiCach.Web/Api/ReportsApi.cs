using CaiCach.Reports;
using CaiCach.Reports.OneStop;

namespace CaiCach.Web.Api;

/// <summary>Figures.</summary>
internal static class ReportsApi
{
    public static void Map(RouteGroupBuilder reports) => reports
        .MapGet("/one-stop", OneStopAsync).Needs(ReportsPermissions.View).WithSummary("Số liệu một cửa của một kỳ (from, to: 2021-06-30; by: agency, field, month; asNow: theo đơn vị hiện nay)")
        .Produces<OneStopFigures>().ProducesProblem(StatusCodes.Status400BadRequest);

    static async Task<IResult> OneStopAsync(string? from, string? to, string? by, Guid? agencyId, Guid? fieldId, bool? asNow, OneStopReport report, ApiCall call)
    {
        if (!Words.TryReadDay(from, out var first) || !Words.TryReadDay(to, out var last) || last < first)
        {
            return Problems.BadRequest("api.period", "Cần from và to dạng 2021-06-30, to không trước from.");
        }

        return Words.TryRead<OneStopGrouping>(by, out var grouping)
            ? TypedResults.Ok(await report.RunAsync(new OneStopQuestion(first, last, grouping ?? OneStopGrouping.Agency, agencyId, fieldId, asNow ?? false), call.Authority, call.Aborted))
            : Problems.BadRequest("api.grouping", "by là agency, field hoặc month.");
    }
}
