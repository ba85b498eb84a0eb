using CaiCach.Dossiers;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Finding;

namespace CaiCach.Web.Api;

/// <summary>Procedures an agency may receive today.</summary>
internal static class ProceduresApi
{
    public static void Map(RouteGroupBuilder procedures)
    {
        procedures.MapGet("/", SearchAsync).Needs(DossiersPermissions.View).WithSummary("Tìm thủ tục theo từ không dấu, chữ cái đầu hoặc mã").Produces<IReadOnlyList<FoundProcedure>>();
        procedures.MapGet("/{versionId:guid}", FindAsync).Needs(DossiersPermissions.View).WithSummary("Một thủ tục cơ quan đang tiếp nhận: giấy tờ, quy trình, thời hạn")
            .Produces<ProcedureResource>().ProducesProblem(StatusCodes.Status404NotFound);
        procedures.MapGet("/{versionId:guid}/papers", PapersAsync).Needs(DossiersPermissions.View).WithSummary("Thành phần hồ sơ của một phiên bản thủ tục")
            .Produces<IReadOnlyList<ProcedurePaper>>();
        CatalogueApi.Map(procedures);
    }

    static async Task<IReadOnlyList<FoundProcedure>> SearchAsync(string? q, Guid? agencyId, int? take, FindProcedures find, LocalClock clock, ApiCall call) =>
        await find.RunAsync(agencyId ?? call.Official.AgencyId, q, clock.Today, Math.Clamp(take ?? 20, 1, 100), call.Aborted);

    static async Task<IResult> FindAsync(Guid versionId, Guid? agencyId, ProcedureReader reader, LocalClock clock, ApiCall call) =>
        await reader.ForReceptionAsync(versionId, agencyId ?? call.Official.AgencyId, clock.Today, call.Aborted) is { } found
            ? TypedResults.Ok(ProcedureResource.Of(found))
            : Problems.NotFound("thủ tục nào cơ quan này đang tiếp nhận dưới mã đó");

    static async Task<IReadOnlyList<ProcedurePaper>> PapersAsync(Guid versionId, ProcedureReader reader, ApiCall call) =>
        await reader.PapersOfAsync(versionId, call.Aborted);
}
