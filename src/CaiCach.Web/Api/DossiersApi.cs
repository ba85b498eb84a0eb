using System.Globalization;
using CaiCach.Dossiers;
using CaiCach.Dossiers.DueDates;
using CaiCach.Dossiers.Listing;
using CaiCach.Dossiers.Receiving;
using CaiCach.Dossiers.Viewing;
using CaiCach.Organisations.Units;

namespace CaiCach.Web.Api;

/// <summary>Dossiers: receive, list, read.</summary>
internal static class DossiersApi
{
    public static void Map(RouteGroupBuilder dossiers)
    {
        dossiers.MapPost("/", ReceiveAsync).Command<ReceivedDossier>(DossiersPermissions.Receive, "Tiếp nhận hồ sơ", StatusCodes.Status201Created, versioned: false).WithExample("""
            {"agencyId":"019b0c1e-0000-7000-8000-000000000001","versionId":"019b0c1e-0000-7000-8000-000000000002","channel":"direct",
             "applicant":{"kind":"individual","name":"Nguyễn Văn Đất","number":"054085000123","address":"12 Lê Lợi","phone":"0905123456","email":"dat@example.vn"},
             "summary":"Đăng ký biến động thửa 12","sets":1,"papers":[{"name":"Đơn đăng ký","originals":1,"copies":0}]}
            """);
        dossiers.MapGet("/", ListAsync).Needs(DossiersPermissions.View).WithSummary("Danh sách hồ sơ, mới nhất trước; asNow=true gộp cả các cơ quan đã nhập vào agencyId").Produces<Page<DossierRow>>();
        dossiers.MapPost("/search", SearchAsync).Needs(DossiersPermissions.View).WithSummary("Tìm theo họ tên, điện thoại, số căn cước hoặc mã hồ sơ").Produces<Page<DossierRow>>()
            .WithExample("""{"text":"nguyen van dat","overdue":false}""");
        dossiers.MapGet("/{id:guid}/deadline", DeadlineAsync).Needs(DossiersPermissions.View).WithSummary("Hạn và các mốc của hồ sơ; received (2021-04-01T15:01): nếu nhận lúc khác")
            .Produces<DeadlineSheet>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        dossiers.MapGet("/{id:guid}", FindAsync).Needs(DossiersPermissions.View).WithSummary("Một hồ sơ").Produces<DossierResource>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    static async Task<IResult> ReceiveAsync(ReceiveDossierOptions body, ReceiveDossier use, ApiCall call) =>
        body.Papers.Any(p => p is null)
            ? Problems.BadRequest("api.malformed", "Danh sách giấy tờ có phần tử rỗng.")
            : call.Created(await use.RunAsync(body, call.Context, call.Aborted), d => $"/dossiers/{d.Id}");

    static async Task<IResult> ListAsync(
        string? state, bool? overdue, Guid? agencyId, bool? asNow, Guid? fieldId, Guid? after, int? take, DossierList list, UnitDirectory units, ApiCall call)
    {
        if (!Words.TryRead<DossierState>(state, out var asked))
        {
            return Problems.BadRequest("api.state", "Không có trạng thái này.");
        }

        return await PageAsync(
            new DossierFilter { State = asked, Overdue = overdue ?? false, FieldId = fieldId, After = after, Take = Page<DossierRow>.Size(take) }
                .OfAgency(await units.GetAsync(call.Aborted), agencyId, asNow ?? false), list, call);
    }

    // The words are posted: a name or a telephone number does not belong in an address.
    static Task<IResult> SearchAsync(SearchBody body, DossierList list, ApiCall call) => PageAsync(
        new DossierFilter
        {
            Text = body.Text, State = body.State, Overdue = body.Overdue, AgencyId = body.AgencyId, FieldId = body.FieldId, After = body.After, Take = Page<DossierRow>.Size(body.Take),
        },
        list, call);

    static async Task<IResult> PageAsync(DossierFilter filter, DossierList list, ApiCall call) =>
        call.Listed(Page<DossierRow>.Of(await list.RunAsync(filter, call.Authority, call.Aborted), r => r.Id));

    static async Task<IResult> DeadlineAsync(Guid id, string? received, DossierReader reader, DeadlineSheets sheets, ApiCall call)
    {
        DateTime? at = null;
        if (!string.IsNullOrEmpty(received))
        {
            if (!DateTime.TryParseExact(received, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
            {
                return Problems.BadRequest("api.moment", "received viết dạng 2021-04-01T15:01.");
            }

            at = moment;
        }

        return await reader.FindAsync(id, call.Context, call.Aborted) is { } view ? call.Answer(await sheets.OfAsync(view, at, call.Aborted)) : Problems.NotFound("hồ sơ");
    }

    static async Task<IResult> FindAsync(Guid id, DossierReader reader, ApiCall call) =>
        await reader.FindAsync(id, call.Context, call.Aborted) is { } found
            ? call.Record(DossierResource.Of(found), found.Dossier.Version)
            : Problems.NotFound("hồ sơ");
}
