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
        procedures.MapGet("/", SearchAsync).Needs(DossiersPermissions.View).WithSummary("Tìm thủ tục theo từ không dấu, chữ cái đầu hoặc mã");
        procedures.MapGet("/{versionId:guid}/papers", PapersAsync).Needs(DossiersPermissions.View).WithSummary("Thành phần hồ sơ của một phiên bản thủ tục");
    }

    static async Task<IReadOnlyList<FoundProcedure>> SearchAsync(string? q, Guid? agencyId, int? take, FindProcedures find, LocalClock clock, ApiCall call) =>
        await find.RunAsync(agencyId ?? call.Official.AgencyId, q, clock.Today, Math.Clamp(take ?? 20, 1, 100), call.Aborted);

    static async Task<IReadOnlyList<ProcedurePaper>> PapersAsync(Guid versionId, ProcedureReader reader, ApiCall call) =>
        await reader.PapersOfAsync(versionId, call.Aborted);
}
