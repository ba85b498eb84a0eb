using CaiCach.Kernel.Time;
using CaiCach.Quality;
using CaiCach.Quality.Boards;
using CaiCach.Quality.Findings;
using CaiCach.Quality.Listing;
using CaiCach.Quality.Ratings;

namespace CaiCach.Web.Api;

/// <summary>How well procedures are handled: scores of agencies and officers, the dossiers behind them, findings of inspections.</summary>
internal static class QualityApi
{
    public static void Map(RouteGroupBuilder quality)
    {
        quality.MapGet("/", async (string? period, string? from, string? to, QualityBoard board, ApiCall call) => Days(period, from, to, out var days) is { } wrong ? wrong
                : TypedResults.Ok(await board.RunAsync(new QualityQuestion(days.From, days.To), call.Authority, call.Aborted)))
            .Needs(QualityPermissions.View).WithSummary("Chất lượng giải quyết của các cơ quan (period: 2021-Q2, 2021-H1, 2021; hoặc from, to)").Produces<QualityFigures>().ProducesProblem(StatusCodes.Status400BadRequest);
        quality.MapGet("/{agencyId:guid}", async (Guid agencyId, string? period, string? from, string? to, QualityBoard board, ApiCall call) => Days(period, from, to, out var days) is { } wrong ? wrong
                : (await board.RunAsync(new QualityQuestion(days.From, days.To, agencyId), call.Authority, call.Aborted)).Agencies is [var one] ? TypedResults.Ok(one) : Problems.NotFound("cơ quan"))
            .Needs(QualityPermissions.View).WithSummary("Chín chỉ số của một cơ quan").Produces<AgencyQuality>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        quality.MapGet("/{agencyId:guid}/officers", async (Guid agencyId, string? period, string? from, string? to, QualityBoard board, ApiCall call) => Days(period, from, to, out var days) is { } wrong ? wrong
                : !QualityDossiers.MaySee(agencyId, call.Authority) ? Problems.NotFound("cơ quan")
                : TypedResults.Ok(await board.OfficersAsync(new QualityQuestion(days.From, days.To, agencyId), call.Authority, call.Aborted)))
            .Needs(QualityPermissions.View).WithSummary("Điểm của từng cán bộ của một cơ quan").Produces<IReadOnlyList<OfficerQuality>>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        quality.MapGet("/{agencyId:guid}/dossiers", DossiersAsync).Needs(QualityPermissions.View)
            .WithSummary("Hồ sơ làm nên điểm: indicator và points lấy đúng các hồ sơ của một điểm; không có thì hồ sơ mất điểm").Produces<Page<QualityDossier>>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        quality.MapGet("/ratings", async (string? period, string? from, string? to, RatingBoard board, ApiCall call) => Days(period, from, to, out var days) is { } wrong ? wrong
                : TypedResults.Ok(RatingsResource.Of(await board.RunAsync(days.From, days.To, call.Authority, call.Aborted))))
            .Needs(QualityPermissions.View).WithSummary("Đánh giá của người dân, số tổng hợp từ mức tối thiểu của phiếu").Produces<RatingsResource>().ProducesProblem(StatusCodes.Status400BadRequest);
        quality.MapGet("/ratings/complaints", async (string? period, string? from, string? to, RatingBoard board, ApiCall call) => Days(period, from, to, out var days) is { } wrong ? wrong
                : TypedResults.Ok(await board.ComplaintsAsync(days.From, days.To, call.Authority, call.Aborted)))
            .Needs(QualityPermissions.Record).WithSummary("Hồ sơ có phản ánh thái độ chờ xác minh").Produces<IReadOnlyList<RatingComplaint>>().ProducesProblem(StatusCodes.Status400BadRequest);
        quality.MapPost("/ratings", async (EnterRatingBody body, EnterRating use, ApiCall call) => call.Answer(await use.RunAsync(
                new EnterRatingOptions { Code = body.Code, AgencyId = body.AgencyId, HandOut = body.HandOut, Channel = body.Channel, RatedOn = body.RatedOn, Answers = body.Answers ?? new Dictionary<string, string?>() }, call.Context, call.Aborted)))
            .Command<GivenRating>(QualityPermissions.EnterRatings, "Nhập một phiếu đánh giá giấy hoặc từ thiết bị", versioned: false)
            .WithExample("""{"code":"H45.20-210401-0001","handOut":"receipt","channel":"paper","ratedOn":"2021-04-20","answers":{"attitude":"1"}}""");
        quality.MapPost("/{agencyId:guid}/findings", async (Guid agencyId, QualityFindingBody body, RecordQualityFinding use, ApiCall call) => call.Created(await use.RunAsync(
                new RecordQualityFindingOptions
                {
                    AgencyId = agencyId, Indicator = body.Indicator, DossierCode = body.DossierCode, Points = body.Points, Percent = body.Percent, On = body.On, Reason = body.Reason, DocumentNumber = body.DocumentNumber,
                }, call.Context, call.Aborted), f => $"/quality/{f.AgencyId}"))
            .Command<RecordedFinding>(QualityPermissions.Record, "Ghi kết quả kiểm tra một chỉ số", StatusCodes.Status201Created, versioned: false)
            .WithExample("""{"indicator":"publication","points":1,"on":"2021-06-01","reason":"Chỉ niêm yết, chưa công khai điện tử","documentNumber":"12/BB-KSTTHC"}""");
    }

    static async Task<IResult> DossiersAsync(
        Guid agencyId, string? period, string? from, string? to, string? indicator, int? points, Guid? officialId, Guid? after, int? take, QualityDossiers list, ApiCall call)
    {
        if (Days(period, from, to, out var days) is { } wrong)
        {
            return wrong;
        }

        if (!QualityDossiers.MaySee(agencyId, call.Authority))
        {
            return Problems.NotFound("cơ quan");
        }

        var filter = new QualityFilter
        {
            AgencyId = agencyId, From = days.From, To = days.To, Indicator = indicator, Points = points, OfficialId = officialId, After = after, Take = Page<QualityDossier>.Size(take),
        };
        var (rows, more) = await list.RunAsync(filter, call.Authority, call.Aborted);
        return call.Listed(new Page<QualityDossier>(rows, more ? rows[^1].Id : null));
    }

    static IResult? Days(string? period, string? from, string? to, out (DateOnly From, DateOnly To) days)
    {
        days = default;
        if (!string.IsNullOrEmpty(period))
        {
            if (!ReportPeriod.TryParse(period, out var known))
            {
                return Problems.BadRequest("api.report_period", "period viết dạng 2021-Q2, 2021-H1 hoặc 2021.");
            }

            days = (known.From, known.To);
            return null;
        }

        if (Words.TryReadDay(from, out var first) && Words.TryReadDay(to, out var last) && first <= last)
        {
            days = (first, last);
            return null;
        }

        return Problems.BadRequest("api.period", "Cần period, hoặc from và to dạng 2021-06-30, to không trước from.");
    }
}
