using CaiCach.Dossiers;
using CaiCach.Dossiers.Intake;

namespace CaiCach.Web.Api;

/// <summary>What is given at the counter without taking a dossier: form 02 (what to complete) or 03 (why not).</summary>
internal static class IntakeSlipsApi
{
    public static void Map(RouteGroupBuilder slips)
    {
        slips.MapPost("/", async (IssueIntakeSlipOptions body, IssueIntakeSlip use, ApiCall call) =>
                call.Created(await use.RunAsync(body, call.Context, call.Aborted), s => $"/intake-slips/{s.Id}"))
            .Command<IssuedIntakeSlip>(DossiersPermissions.Receive, "Phiếu hướng dẫn bổ sung (mẫu 02) hoặc từ chối (mẫu 03) tại quầy", StatusCodes.Status201Created, versioned: false)
            .WithExample("""
                {"agencyId":"019b0c1e-0000-7000-8000-000000000001","kind":"supplement","versionId":"019b0c1e-0000-7000-8000-000000000002",
                 "applicant":{"kind":"individual","name":"Nguyễn Văn Đất","number":"054085000123","address":"12 Lê Lợi","phone":"0905123456"},
                 "papers":"Trích lục bản đồ","reason":"Thiếu trích lục bản đồ"}
                """);
        slips.MapGet("/{id:guid}", async (Guid id, IntakeSlipReader reader, ApiCall call) =>
                await reader.FindAsync(id, call.Authority, call.Aborted) is { } found ? TypedResults.Ok(found) : Problems.NotFound("phiếu"))
            .Needs(DossiersPermissions.View).WithSummary("Một phiếu").Produces<IntakeSlipView>().ProducesProblem(StatusCodes.Status404NotFound);
    }
}
