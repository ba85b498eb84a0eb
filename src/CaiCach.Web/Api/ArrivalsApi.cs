using CaiCach.Dossiers;
using CaiCach.Dossiers.Arriving;
using CaiCach.Kernel.Time;

namespace CaiCach.Web.Api;

/// <summary>What comes through a portal and waits for an answer. It is answered by a dossier or an intake slip that names it (<c>arrivalId</c>).</summary>
internal static class ArrivalsApi
{
    public static void Map(RouteGroupBuilder arrivals)
    {
        arrivals.MapGet("/", async (bool? answered, bool? late, Guid? agencyId, string? from, string? to, Guid? after, ArrivalList list, ApiCall call) =>
                !Words.TryReadPeriod(from, to, out var first, out var last) ? Problems.BadRequest("api.day", "from, to viết dạng 2021-07-01.")
                : call.Listed(Page<ArrivalRow>.Of(await list.RunAsync(new ArrivalFilter { Answered = answered ?? false, Late = late ?? false, AgencyId = agencyId, From = first, To = last, After = after }, call.Authority, call.Aborted), r => r.Id)))
            .Needs(DossiersPermissions.View).WithSummary("Hồ sơ trực tuyến chờ tiếp nhận (nộp trước đứng trước), hoặc đã trả lời (answered=true, mới nhất trước)").Produces<Page<ArrivalRow>>().ProducesProblem(StatusCodes.Status400BadRequest);
        arrivals.MapGet("/figures", async (string? from, string? to, ArrivalList list, LocalClock clock, ApiCall call) =>
                !Words.TryReadPeriod(from, to, out var first, out var last) ? Problems.BadRequest("api.day", "from, to viết dạng 2021-07-01.")
                : TypedResults.Ok(await list.FiguresAsync(first ?? new DateOnly(clock.Today.Year, 1, 1), last ?? clock.Today, call.Authority, call.Aborted)))
            .Needs(DossiersPermissions.View).WithSummary("Từng cơ quan trả lời hồ sơ trực tuyến đúng hạn, trễ trong kỳ, và đang chờ").Produces<IReadOnlyList<AnswerFigures>>().ProducesProblem(StatusCodes.Status400BadRequest);
        arrivals.MapPost("/", async (RegisterArrivalOptions body, RegisterArrival use, ApiCall call) => call.Created(await use.RunAsync(body, call.Context, call.Aborted), a => $"/arrivals?after={a.Id}"))
            .Command<RegisteredArrival>(DossiersPermissions.Receive, "Ghi nhận hồ sơ nộp qua cổng; trả lời bằng POST /dossiers hoặc POST /intake-slips có arrivalId", StatusCodes.Status201Created, versioned: false)
            .WithExample("""
                {"reference":"DVC-2025-000123","agencyId":"019b0c1e-0000-7000-8000-000000000001","versionId":"019b0c1e-0000-7000-8000-000000000002",
                 "applicant":{"kind":"individual","name":"Nguyễn Văn Đất","number":"054085000123","address":"12 Lê Lợi","phone":"0905123456"},
                 "papers":"Đơn đăng ký\nTrích lục bản đồ","arrivedAt":"2025-07-02T21:15:00+07:00"}
                """);
    }
}
