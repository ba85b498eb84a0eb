using CaiCach.Dossiers;
using CaiCach.Dossiers.Correcting;

namespace CaiCach.Web.Api;

/// <summary>Errors of results that agencies have confirmed.</summary>
internal static class CorrectionsApi
{
    public static void Map(RouteGroupBuilder corrections) => corrections.MapGet("/", async (bool? corrected, bool? late, Guid? after, CorrectionList list, ApiCall call) =>
            call.Listed(Page<CorrectionRow>.Of(await list.RunAsync(corrected ?? false, late ?? false, after, call.Authority, call.Aborted), r => r.Id)))
        .Needs(DossiersPermissions.View).WithSummary("Sai sót của kết quả chờ sửa, hoặc đã sửa (corrected=true, mới nhất trước)").Produces<Page<CorrectionRow>>();
}
