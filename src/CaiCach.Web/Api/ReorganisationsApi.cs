using System.Text;
using CaiCach.Organisations;
using CaiCach.Organisations.Reorganisations;

namespace CaiCach.Web.Api;

/// <summary>Reorganisations of units: prepared, rehearsed, approved; the product carries them out at their moment.</summary>
internal static class ReorganisationsApi
{
    public static void Map(RouteGroupBuilder reorganisations)
    {
        var permission = OrganisationsPermissions.ManageUnits;
        reorganisations.MapGet("/", async (ReorganisationReader reader, ApiCall call) => TypedResults.Ok((await reader.ListAsync(call.Aborted)).Select(r => new { r.Id, r.Name, r.Decision, r.On, r.State }).ToList()))
            .NeedsToken().WithSummary("Các đợt sắp xếp đơn vị, mới nhất trước");
        reorganisations.MapGet("/{id:guid}", async (Guid id, ReorganisationReader reader, ApiCall call) => await reader.FindAsync(id, call.Aborted) is { } view
                ? call.Record(ReorganisationResource.Of(view), view.Reorganisation.Version) : Problems.NotFound("đợt sắp xếp"))
            .NeedsToken().WithSummary("Một đợt sắp xếp: diễn tập và thực hiện, từng đơn vị").Produces<ReorganisationResource>().ProducesProblem(StatusCodes.Status404NotFound);
        reorganisations.MapPost("/", async (NewReorganisationBody body, CreateReorganisation use, ApiCall call) => call.Created(
                await use.RunAsync(new CreateReorganisationOptions { Name = body.Name, Decision = body.Decision, On = body.On }, call.Context, call.Aborted), r => $"/reorganisations/{r.Id}"))
            .Command<ChangedReorganisation>(permission, "Lập đợt sắp xếp", StatusCodes.Status201Created, versioned: false)
            .WithExample("""{"name":"Sắp xếp đơn vị hành chính 2025","decision":"Nghị quyết 202/2025/QH15","on":"2025-07-01"}""");
        reorganisations.MapPost("/{id:guid}/lines", async (Guid id, ReorganisationLinesBody body, ImportReorganisation use, ApiCall call) => call.Answer(await use.RunAsync(
                new ImportReorganisationOptions { ReorganisationId = id, Version = call.Version, File = Encoding.UTF8.GetBytes(body.Csv ?? "") }, call.Context, call.Aborted), r => r.Version))
            .Command<ChangedReorganisation>(permission, "Nạp phương án, thay cho phương án trước")
            .WithExample("""{"csv":"line,code,reason,to,name,kind,parent\ncloses,H45.20.01,sap-nhap,,,,\nbegins,H15.61,,,UBND phường Tuy Hòa,commune,H15\ntakes,H45.20.01,,H15.61,,,\n"}""");
        reorganisations.MapPost("/{id:guid}/rehearse", async (Guid id, RehearseReorganisation use, ApiCall call) => call.Answer(await use.RunAsync(Known(id, call), call.Context, call.Aborted), r => r.Version))
            .Command<ChangedReorganisation>(permission, "Diễn tập: đếm những gì sẽ chuyển, không thay đổi gì");
        reorganisations.MapPost("/{id:guid}/approve", async (Guid id, ApproveReorganisation use, ApiCall call) => call.Answer(await use.RunAsync(Known(id, call), call.Context, call.Aborted), r => r.Version))
            .Command<ChangedReorganisation>(OrganisationsPermissions.ApproveReorganisation, "Phê duyệt; người soạn không tự duyệt");
        reorganisations.MapPost("/{id:guid}/cancel", async (Guid id, CancelReorganisationBody body, CancelReorganisation use, ApiCall call) => call.Answer(await use.RunAsync(
                new CancelReorganisationOptions { ReorganisationId = id, Version = call.Version, Why = body.Why }, call.Context, call.Aborted), r => r.Version))
            .Command<ChangedReorganisation>(permission, "Huỷ trước khi có hiệu lực").WithExample("""{"why":"Hoãn theo văn bản 15/UBND"}""");
    }

    static ReorganisationOptions Known(Guid id, ApiCall call) => new() { ReorganisationId = id, Version = call.Version };
}
