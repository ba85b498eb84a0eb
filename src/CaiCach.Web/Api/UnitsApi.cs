using System.Text;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations;
using CaiCach.Organisations.Units;

namespace CaiCach.Web.Api;

/// <summary>Agencies and their parts: the ids that other calls speak of, and their history.</summary>
internal static class UnitsApi
{
    public static void Map(RouteGroupBuilder units)
    {
        units.MapGet("/", ListAsync).NeedsToken().WithSummary("Đơn vị hoạt động vào ngày asOf (hôm nay nếu để trống); lọc theo kind, parentId, agencyId; code tìm cả mã cũ").Produces<IReadOnlyList<UnitResource>>()
            .ProducesProblem(StatusCodes.Status400BadRequest);
        units.MapGet("/{id:guid}", async (Guid id, UnitDirectory directory, ApiCall call) =>
                (await directory.GetAsync(call.Aborted)).Find(id) is { } unit ? TypedResults.Ok(UnitResource.Of(unit)) : Problems.NotFound("đơn vị"))
            .NeedsToken().WithSummary("Một đơn vị").Produces<UnitResource>().ProducesProblem(StatusCodes.Status404NotFound);
        units.MapGet("/{id:guid}/history", async (Guid id, UnitReader reader, UnitDirectory directory, ApiCall call) => await reader.FindAsync(id, null, call.Aborted) is { } view
                ? TypedResults.Ok(UnitHistoryResource.Of(view, await directory.GetAsync(call.Aborted))) : Problems.NotFound("đơn vị"))
            .NeedsToken().WithSummary("Tên qua các thời kỳ, mã khác, đơn vị kế thừa và được kế thừa").Produces<UnitHistoryResource>().ProducesProblem(StatusCodes.Status404NotFound);
        MapCommands(units);
    }

    static void MapCommands(RouteGroupBuilder units)
    {
        var permission = OrganisationsPermissions.ManageUnits;
        units.MapPost("/", async (NewUnitBody body, CreateUnit use, ApiCall call) => body.Kind is not { } kind
                ? Problems.BadRequest("api.kind", "Cho biết kind: province, department, district, commune, one-stop, division.")
                : call.Created(Shown(await use.RunAsync(
                    new CreateUnitOptions { Code = body.Code, Name = body.Name, ShortName = body.ShortName, Kind = kind, ParentCode = body.ParentCode, From = body.From, Address = body.Address, Phone = body.Phone },
                    call.Context, call.Aborted)), u => $"/units/{u.Id}"))
            .Command<UnitResource>(permission, "Lập đơn vị", StatusCodes.Status201Created, versioned: false).WithExample("""{"code":"H15.61","name":"UBND phường Tuy Hòa","kind":"commune","parentCode":"H15","from":"2025-07-01"}""");
        units.MapPost("/{id:guid}/names", async (Guid id, UnitNameBody body, RenameUnit use, ApiCall call) => call.Answer(await use.RunAsync(
                new RenameUnitOptions { UnitId = id, Name = body.Name, ShortName = body.ShortName, From = body.From, Address = body.Address, Phone = body.Phone, Decision = body.Decision }, call.Context, call.Aborted)))
            .Command<Done>(permission, "Đổi tên, địa chỉ, điện thoại từ một ngày", versioned: false).WithExample("""{"name":"Sở Nông nghiệp và Môi trường","from":"2025-03-01","decision":"Nghị quyết 12/NQ-HĐND"}""");
        units.MapPost("/{id:guid}/aliases", async (Guid id, UnitAliasBody body, AddUnitAlias use, ApiCall call) => call.Answer(await use.RunAsync(
                new AddUnitAliasOptions { UnitId = id, Code = body.Code, Note = body.Note }, call.Context, call.Aborted)))
            .Command<Done>(permission, "Thêm mã khác mà đơn vị tìm được bằng", versioned: false).WithExample("""{"code":"TH-CU-01","note":"mã ở hệ thống cũ"}""");
        units.MapPost("/{id:guid}/close", async (Guid id, UnitClosingBody body, CloseUnit use, ApiCall call) => call.Answer(await use.RunAsync(
                new CloseUnitOptions { UnitId = id, LastDay = body.LastDay, Reason = body.Reason, Successors = body.Successors ?? [], Decision = body.Decision }, call.Context, call.Aborted)))
            .Command<Done>(permission, "Kết thúc một đơn vị không còn giữ việc gì", versioned: false).WithExample("""{"lastDay":"2025-06-30","reason":"sap-nhap","successors":["H15.61"],"decision":"Nghị quyết 1660/NQ-UBTVQH15"}""");
        units.MapPost("/import", async (UnitListBody body, ImportUnits use, ApiCall call) => call.Answer(await use.RunAsync(
                new ImportUnitsOptions { File = Encoding.UTF8.GetBytes(body.Csv ?? ""), From = body.From, OnlyCheck = body.OnlyCheck ?? false }, call.Context, call.Aborted)))
            .Command<ImportedUnits>(permission, "Nạp danh sách đơn vị, cả tệp hoặc không dòng nào", versioned: false).WithExample("""{"csv":"code,name,kind,parent\nH15.61,UBND phường Tuy Hòa,commune,H15\n","onlyCheck":true}""");
    }

    static Outcome<UnitResource> Shown(Outcome<Unit> made) => made.Succeeded ? UnitResource.Of(made.Value) : made.Refusals.ToList();

    static async Task<IResult> ListAsync(string? kind, Guid? parentId, Guid? agencyId, string? asOf, string? code, UnitDirectory directory, ApiCall call)
    {
        if (!Words.TryRead<UnitKind>(kind, out var asked))
        {
            return Problems.BadRequest("api.kind", "Không có loại đơn vị này.");
        }

        var units = await directory.GetAsync(call.Aborted);
        if (code is not null)
        {
            return TypedResults.Ok(units.Find(code) is { } known ? new List<UnitResource> { UnitResource.Of(known) } : []);
        }

        if (asOf is not null)
        {
            if (!Words.TryReadDay(asOf, out var day))
            {
                return Problems.BadRequest("api.as_of", "asOf viết dạng 2025-06-30.");
            }

            units = units.On(day);
        }

        return TypedResults.Ok(units.All
            .Where(u => u.IsOpenOn(units.Day))
            .Where(u => (asked is null || u.Kind == asked) && (parentId is null || u.ParentId == parentId) && (agencyId is null || u.AgencyId == agencyId))
            .Select(UnitResource.Of).ToList());
    }
}
