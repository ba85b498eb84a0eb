using CaiCach.Dossiers;
using CaiCach.Dossiers.CrossUnit;

namespace CaiCach.Web.Api;

/// <summary>Papers of dossiers that one agency took in for another.</summary>
internal static class CrossUnitApi
{
    public static void Map(RouteGroupBuilder papers) => papers.MapGet("/", async (string? stage, bool? late, Guid? after, CrossUnitList list, ApiCall call) =>
            !Words.TryRead<CrossUnitStage>(stage, out var asked) ? Problems.BadRequest("api.stage", "stage: toSend, onTheWay hoặc ended.")
            : call.Listed(Page<CrossUnitRow>.Of(await list.RunAsync(asked ?? CrossUnitStage.ToSend, late ?? false, after, call.Authority, call.Aborted), r => r.Id)))
        .Needs(DossiersPermissions.View).WithSummary("Hồ sơ giấy nhận thay cơ quan khác: chờ gửi (toSend), đang trên đường (onTheWay), đã xong (ended, mới nhất trước)")
        .Produces<Page<CrossUnitRow>>().ProducesProblem(StatusCodes.Status400BadRequest);
}
