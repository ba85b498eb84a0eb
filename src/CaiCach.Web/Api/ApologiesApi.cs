using CaiCach.Accountability;
using CaiCach.Accountability.Apologies;
using CaiCach.Accountability.Drafting;
using CaiCach.Accountability.Listing;
using CaiCach.Accountability.Sending;
using CaiCach.Accountability.Signing;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Web.Api;

/// <summary>Letters of apology; sending one gives the dossier its new date.</summary>
internal static class ApologiesApi
{
    public static void Map(RouteGroupBuilder apologies)
    {
        apologies.MapGet("/", ListAsync).Needs(AccountabilityPermissions.View).WithSummary("Danh sách thư, mới nhất trước").Produces<Page<ApologyRow>>();
        apologies.MapGet("/{id:guid}", FindAsync).Needs(AccountabilityPermissions.View).WithSummary("Một thư").Produces<ApologyDetail>().ProducesProblem(StatusCodes.Status404NotFound);
        apologies.MapPost("/", async (DraftApologyOptions body, DraftApology use, ApiCall call) =>
                call.Created(await use.RunAsync(body with { Version = call.Version ?? body.Version }, call.Context, call.Aborted), a => $"/apologies/{a.Id}"))
            .Command<DraftedApology>(AccountabilityPermissions.Draft, "Soạn thư; If-Match là ETag của hồ sơ", StatusCodes.Status201Created)
            .WithExample("""{"dossierId":"019b0c1e-0000-7000-8000-000000000003","cause":"own-agency","causeText":"Thiếu người thẩm định","remedyText":"Cử thêm người","newDueOn":"2021-04-20"}""");
        apologies.MapPost("/draft-many", async (DraftApologiesOptions body, DraftApologies use, ApiCall call) =>
                call.Answer(await use.RunAsync(body, call.Context, call.Aborted)))
            .Command<DraftedApologies>(AccountabilityPermissions.Draft, "Soạn thư cho 1 đến 50 hồ sơ; hồ sơ nào không soạn được thì nêu lý do", versioned: false)
            .WithExample("""{"dossierIds":["019b0c1e-0000-7000-8000-000000000003"],"cause":"own-agency","causeText":"Thiếu người thẩm định","remedyText":"Cử thêm người"}""");
        apologies.MapPost("/sign", async (SignApologiesOptions body, SignApologies use, ApiCall call) =>
                call.Answer(await use.RunAsync(body, call.Context, call.Aborted)))
            .Command<SignedApologies>(AccountabilityPermissions.Sign, "Ký 1 đến 50 thư", versioned: false)
            .WithExample("""{"apologyIds":["019b0c1e-0000-7000-8000-000000000004"]}""");
        apologies.MapPost("/{id:guid}/send", async (Guid id, SendApology use, ApiCall call) =>
                call.Answer(await use.RunAsync(new SendApologyOptions { ApologyId = id, Version = call.Version }, call.Context, call.Aborted)))
            .Command<SentApology>(AccountabilityPermissions.Send, "Hẹn lại hồ sơ và gửi thư");
        apologies.MapPost("/{id:guid}/cancel", async (Guid id, ReasonBody body, CancelApology use, ApiCall call) =>
                call.Answer(await use.RunAsync(new CancelApologyOptions { ApologyId = id, Version = call.Version, Reason = body.Reason }, call.Context, call.Aborted)))
            .Command<Done>(AccountabilityPermissions.Cancel, "Huỷ thư chưa gửi").WithExample("""{"reason":"Đã có kết quả đúng hạn"}""");
    }

    static async Task<IResult> ListAsync(
        string? state, Guid? dossierId, Guid? agencyId, bool? toSign, Guid? after, int? take, ApologyList list, ApiCall call)
    {
        if (!Words.TryRead<ApologyState>(state, out var asked))
        {
            return Problems.BadRequest("api.state", "Không có trạng thái này.");
        }

        var filter = new ApologyFilter
        {
            State = asked, DossierId = dossierId, AgencyId = agencyId, ToSign = toSign ?? false, After = after, Take = Page<ApologyRow>.Size(take),
        };
        return call.Listed(Page<ApologyRow>.Of(await list.RunAsync(filter, call.Authority, call.Aborted), r => r.Id));
    }

    static async Task<IResult> FindAsync(Guid id, ApologyReader reader, ApiCall call) =>
        await reader.FindAsync(id, call.Context, call.Aborted) is { } found ? call.Record(found, found.Version) : Problems.NotFound("thư xin lỗi");
}
