using CaiCach.Dossiers;
using CaiCach.Dossiers.Listing;
using CaiCach.Dossiers.Receiving;
using CaiCach.Dossiers.Viewing;

namespace CaiCach.Web.Api;

/// <summary>Dossiers: receive, list, read.</summary>
internal static class DossiersApi
{
    public static void Map(RouteGroupBuilder dossiers)
    {
        dossiers.MapPost("/", ReceiveAsync).Command<ReceivedDossier>(DossiersPermissions.Receive, "Tiếp nhận hồ sơ", StatusCodes.Status201Created);
        dossiers.MapGet("/", ListAsync).Needs(DossiersPermissions.View).WithSummary("Danh sách hồ sơ, mới nhất trước").Produces<Page<DossierRow>>();
        dossiers.MapGet("/{id:guid}", FindAsync).Needs(DossiersPermissions.View).WithSummary("Một hồ sơ").Produces<DossierResource>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    static async Task<IResult> ReceiveAsync(ReceiveDossierOptions body, ReceiveDossier use, ApiCall call) =>
        body.Papers.Any(p => p is null)
            ? Problems.BadRequest("api.malformed", "Danh sách giấy tờ có phần tử rỗng.")
            : call.Created(await use.RunAsync(body, call.Context, call.Aborted), d => $"/dossiers/{d.Id}");

    static async Task<IResult> ListAsync(
        string? q, string? state, bool? overdue, Guid? agencyId, Guid? fieldId, Guid? after, int? take, DossierList list, ApiCall call)
    {
        if (!Words.TryRead<DossierState>(state, out var asked))
        {
            return Problems.BadRequest("api.state", "Không có trạng thái này.");
        }

        var filter = new DossierFilter
        {
            Text = q, State = asked, Overdue = overdue ?? false, AgencyId = agencyId, FieldId = fieldId, After = after, Take = Page<DossierRow>.Size(take),
        };
        return TypedResults.Ok(Page<DossierRow>.Of(await list.RunAsync(filter, call.Authority, call.Aborted), r => r.Id));
    }

    static async Task<IResult> FindAsync(Guid id, DossierReader reader, ApiCall call) =>
        await reader.FindAsync(id, call.Context, call.Aborted) is { } found
            ? call.Record(DossierResource.Of(found), found.Dossier.Version)
            : Problems.NotFound("hồ sơ");
}
