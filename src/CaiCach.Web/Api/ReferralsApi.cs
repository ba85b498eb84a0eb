using CaiCach.Dossiers;
using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Referring;
using CaiCach.Kernel.Time;

namespace CaiCach.Web.Api;

/// <summary>What agencies ask of each other within dossiers.</summary>
internal static class ReferralsApi
{
    public static void Map(RouteGroupBuilder referrals)
    {
        referrals.MapGet("/", async (bool? answered, bool? late, Guid? agencyId, string? from, string? to, Guid? after, ReferralList list, ApiCall call) =>
                !Words.TryReadPeriod(from, to, out var first, out var last) ? Problems.BadRequest("api.day", "from, to viết dạng 2021-07-01.")
                : call.Listed(Page<ReferralRow>.Of(await list.RunAsync(new ReferralFilter { Answered = answered ?? false, Late = late ?? false, AgencyId = agencyId, From = first, To = last, After = after }, call.Authority, call.Aborted), r => r.Id)))
            .Needs(DossiersPermissions.View).WithSummary("Yêu cầu phối hợp mà cơ quan mình được hỏi: đang chờ (gấp nhất trước), hoặc đã trả lời (answered=true, mới nhất trước)").Produces<Page<ReferralRow>>().ProducesProblem(StatusCodes.Status400BadRequest);
        referrals.MapGet("/figures", async (string? from, string? to, ReferralList list, LocalClock clock, ApiCall call) =>
                !Words.TryReadPeriod(from, to, out var first, out var last) ? Problems.BadRequest("api.day", "from, to viết dạng 2021-07-01.")
                : TypedResults.Ok(await list.FiguresAsync(first ?? new DateOnly(clock.Today.Year, 1, 1), last ?? clock.Today, call.Authority, call.Aborted)))
            .Needs(DossiersPermissions.View).WithSummary("Từng cơ quan trả lời đúng hạn, trễ trong kỳ, và đang chờ").Produces<IReadOnlyList<AnswerFigures>>().ProducesProblem(StatusCodes.Status400BadRequest);
        referrals.MapGet("/{id:guid}", async (Guid id, ReferralList list, LocalClock clock, ApiCall call) =>
                await list.FindAsync(id, call.Authority, call.Aborted) is { } view ? TypedResults.Ok(ReferralResource.Of(view, clock.Now)) : Problems.NotFound("yêu cầu phối hợp"))
            .Needs(DossiersPermissions.View).WithSummary("Một yêu cầu phối hợp").Produces<ReferralResource>().ProducesProblem(StatusCodes.Status404NotFound);
        referrals.MapPost("/{id:guid}/answer", async (Guid id, AnswerReferralBody body, AnswerDossierReferral use, ApiCall call) =>
                call.Answer(await use.RunAsync(new AnswerDossierReferralOptions { ReferralId = id, Answer = body.Answer, Document = body.Document }, call.Context, call.Aborted)))
            .Command<DossierChanged>(DossiersPermissions.AnswerReferral, "Trả lời yêu cầu phối hợp", versioned: false).WithExample("""{"answer":"Thửa đất không thuộc khu vực quy hoạch.","document":"45/CV-QLĐT"}""");
    }
}
