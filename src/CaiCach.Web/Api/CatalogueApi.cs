using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Procedures;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;
using CaiCach.Procedures.Finding;
using CaiCach.Procedures.Importing;
using CaiCach.Procedures.Keeping;
using CaiCach.Procedures.Publishing;

namespace CaiCach.Web.Api;

/// <summary>The catalogue of procedures as those who keep it write it: records, drafts, first days, dated rows, publication.</summary>
internal static class CatalogueApi
{
    public static void Map(RouteGroupBuilder procedures)
    {
        procedures.MapGet("/catalogue", FindAsync).NeedsToken().WithSummary("Một thủ tục theo mã (code): nội dung có hiệu lực ngày on (mặc định hôm nay), các phiên bản").Produces<CatalogueResource>().ProducesProblem(StatusCodes.Status404NotFound);
        procedures.MapPost("/import", ImportAsync).Command<ImportAnswer>(ProceduresPermissions.Manage, "Nạp bản ghi thủ tục thành bản nháp (file là nội dung JSON hoặc XLSX dạng base64). Dòng lỗi bị bỏ, các dòng khác được ghi; seen: đã xem các chỗ phỏng đoán; không có seen thì chỉ đọc và kể", versioned: false)
            .WithExample("""{"file":"e30=","seen":true,"skip":[]}""");
        procedures.MapPost("/{id:guid}/draft", async (Guid id, StartDraft use, ApiCall call) => call.Created(await use.RunAsync(new StartDraftOptions { ProcedureId = id }, call.Context, call.Aborted), v => $"/procedures/versions/{v.Id}"))
            .Command<ChangedVersion>(ProceduresPermissions.Manage, "Tạo bản nháp chép từ bản mới nhất", StatusCodes.Status201Created, versioned: false);
        procedures.MapPost("/{id:guid}/handling", async (Guid id, HandlingBody body, SetHandling use, ApiCall call) => call.Answer(await use.RunAsync(new SetHandlingOptions { ProcedureId = id, Agencies = body.Agencies ?? [] }, call.Context, call.Aborted)))
            .Command<Done>(ProceduresPermissions.Manage, "Ghi toàn bộ cơ quan giải quyết thủ tục", versioned: false).WithExample("""{"agencies":[{"kind":"commune"}]}""");
        procedures.MapPost("/boundary-free", async (BoundaryFreeBody body, ChangeBoundaryFree use, ApiCall call) => call.Answer(await use.RunAsync(
                new ChangeBoundaryFreeOptions { ProcedureIds = body.ProcedureIds ?? [], IsFree = body.IsFree, Day = body.Day, LegalSource = body.LegalSource }, call.Context, call.Aborted)))
            .Command<Done>(ProceduresPermissions.Manage, "Đưa các thủ tục vào, hoặc ra khỏi, danh mục tiếp nhận phi địa giới", versioned: false).WithExample("""{"procedureIds":["0179e5a4-0000-7000-8000-000000000000"],"isFree":true,"day":"2025-07-01","legalSource":"Quyết định 1/QĐ-UBND"}""");
        MapVersions(procedures.MapGroup("/versions/{id:guid}"));
        MapGroups(procedures.MapGroup("/groups"));
        MapPublications(procedures.MapGroup("/publications"));
    }

    static void MapVersions(RouteGroupBuilder version)
    {
        version.MapGet("/", async (Guid id, CatalogueReader reader, ApiCall call) => await reader.VersionAsync(id, call.Authority.HasAny(ProceduresPermissions.Manage), call.Aborted) is { } view
                ? call.Record(VersionResource.Of(view), view.Version.Version) : Problems.NotFound("phiên bản thủ tục"))
            .NeedsToken().WithSummary("Một phiên bản: nội dung, khác biệt với bản trước từng giấy tờ, chỗ còn thiếu").Produces<VersionResource>().ProducesProblem(StatusCodes.Status404NotFound);
        version.MapPost("/write", async (Guid id, WriteDraftBody body, WriteDraft use, ApiCall call) => call.Answer(await use.RunAsync(
                new WriteDraftOptions { VersionId = id, Version = call.Version, Content = body.Content ?? new ProcedureContent() }, call.Context, call.Aborted), v => v.Version))
            .Command<ChangedVersion>(ProceduresPermissions.Manage, "Ghi toàn bộ nội dung của bản nháp")
            .WithExample("""{"content":{"name":"Đăng ký biến động","limitAmount":10,"limitUnit":"working-day","papers":[{"name":"Đơn đăng ký","originals":1,"copies":0}]}}""");
        version.MapPost("/schedule", async (Guid id, ScheduleBody body, ScheduleVersion use, ApiCall call) => call.Answer(await use.RunAsync(
                new ScheduleVersionOptions { VersionId = id, Version = call.Version, ValidFrom = body.ValidFrom, Decision = body.Decision }, call.Context, call.Aborted, body.Document), v => v.Version))
            .Command<ChangedVersion>(ProceduresPermissions.Manage, "Gắn quyết định công bố và đặt ngày hiệu lực; bản trước hết hiệu lực ngày trước đó (file là nội dung tệp quyết định dạng base64)")
            .WithExample("""{"decisionNumber":"1234/QĐ-UBND","signedOn":"2021-06-25","validFrom":"2021-07-01"}""");
        version.MapPost("/abolish", async (Guid id, ScheduleBody body, AbolishProcedure use, ApiCall call) => call.Answer(await use.RunAsync(
                new AbolishProcedureOptions { VersionId = id, Version = call.Version, From = body.ValidFrom, Decision = body.Decision }, call.Context, call.Aborted, body.Document), v => v.Version))
            .Command<ChangedVersion>(ProceduresPermissions.Manage, "Bãi bỏ thủ tục theo quyết định; validFrom là ngày đầu tiên không tiếp nhận nữa").WithExample("""{"decisionNumber":"1234/QĐ-UBND","signedOn":"2021-06-25","validFrom":"2021-07-01"}""");
        version.MapPost("/withdraw", async (Guid id, WithdrawVersion use, ApiCall call) => call.Answer(await use.RunAsync(new DraftOptions { VersionId = id, Version = call.Version }, call.Context, call.Aborted), v => v.Version))
            .Command<ChangedVersion>(ProceduresPermissions.Manage, "Rút bản chờ hiệu lực về nháp");
        version.MapPost("/discard", async (Guid id, DiscardDraft use, ApiCall call) => call.Answer(await use.RunAsync(new DraftOptions { VersionId = id, Version = call.Version }, call.Context, call.Aborted)))
            .Command<ChangedVersion>(ProceduresPermissions.Manage, "Bỏ bản nháp");
        version.MapPost("/level", async (Guid id, LevelBody body, ChangeOnlineLevel use, ApiCall call) => call.Answer(await use.RunAsync(
                new ChangeOnlineLevelOptions { VersionId = id, Version = call.Version, Level = body.Level, Reason = body.Reason, ValidFrom = body.ValidFrom, LegalSource = body.LegalSource }, call.Context, call.Aborted), v => v.Version))
            .Command<ChangedVersion>(ProceduresPermissions.Manage, "Đổi mức độ trực tuyến từ một ngày").WithExample("""{"level":"full","validFrom":"2021-07-01","legalSource":"Quyết định 1/QĐ-UBND"}""");
        version.MapPost("/fee", async (Guid id, FeeBody body, ChangeFee use, ApiCall call) => call.Answer(await use.RunAsync(
                new ChangeFeeOptions { VersionId = id, Version = call.Version, Name = body.Name, CaseName = body.CaseName, Channel = body.Channel, Amount = body.Amount, Words = body.Words, ValidFrom = body.ValidFrom, LegalSource = body.LegalSource }, call.Context, call.Aborted), v => v.Version))
            .Command<ChangedVersion>(ProceduresPermissions.Manage, "Đổi phí, lệ phí của một trường hợp, kênh từ một ngày").WithExample("""{"name":"Lệ phí","channel":"online","amount":0,"validFrom":"2021-07-01","legalSource":"Nghị quyết 1/NQ-HĐND"}""");
    }

    static void MapGroups(RouteGroupBuilder groups)
    {
        groups.MapGet("/", async (CatalogueReader reader, LocalClock clock, ApiCall call) => TypedResults.Ok(await reader.GroupsAsync(null, clock.Today, call.Aborted)))
            .NeedsToken().WithSummary("Các nhóm thủ tục liên thông áp dụng hôm nay").Produces<IReadOnlyList<GroupView>>();
        groups.MapPost("/", async (GroupBody body, WriteGroup use, ApiCall call) => call.Answer(await use.RunAsync(
                new WriteGroupOptions { Name = body.Name, Codes = body.Codes ?? [], LimitAmount = body.LimitAmount, LimitUnit = body.LimitUnit, ValidFrom = body.ValidFrom, LegalSource = body.LegalSource }, call.Context, call.Aborted)))
            .Command<WrittenGroup>(ProceduresPermissions.Manage, "Ghi nhóm thủ tục liên thông; mã đầu tiên chủ trì", versioned: false)
            .WithExample("""{"name":"Khai sinh, thẻ bảo hiểm y tế","codes":["1.001193","1.004194"],"limitAmount":10,"limitUnit":"working-day","validFrom":"2021-07-01","legalSource":"Thông tư liên tịch 05/2015"}""");
    }

    static void MapPublications(RouteGroupBuilder publications)
    {
        publications.MapGet("/", PublicationsAsync).NeedsToken().WithSummary("Quyết định công bố ký từ from đến to với đồng hồ nhập cơ sở dữ liệu quốc gia; mặc định từ đầu năm đến hôm nay")
            .Produces<PublicationsResource>().ProducesProblem(StatusCodes.Status400BadRequest);
        publications.MapPost("/{id:guid}/enter", async (Guid id, EnterPublicationBody body, EnterPublication use, ApiCall call) => call.Answer(await use.RunAsync(
                new EnterPublicationOptions { PublicationId = id, Version = call.Version, EnteredOn = body.EnteredOn }, call.Context, call.Aborted), p => p.Version))
            .Command<EnteredPublication>(ProceduresPermissions.Manage, "Ghi ngày đã nhập cơ sở dữ liệu quốc gia; ghi một lần").WithExample("""{"enteredOn":"2021-06-29"}""");
    }

    static async Task<IResult> FindAsync(string? code, string? on, CatalogueReader reader, LocalClock clock, ApiCall call)
    {
        var day = clock.Today;
        if (!string.IsNullOrEmpty(on) && !Words.TryReadDay(on, out day))
        {
            return Problems.BadRequest("api.day", "on viết dạng 2021-06-30.");
        }

        return await reader.IdOfAsync(code ?? "", call.Aborted) is { } id && await reader.FindAsync(id, call.Authority.HasAny(ProceduresPermissions.Manage), day, call.Aborted) is { } view
            ? TypedResults.Ok(CatalogueResource.Of(view, clock.Today)) : Problems.NotFound("thủ tục mang mã đó");
    }

    static async Task<IResult> ImportAsync(ImportProceduresBody body, ProcedureImport import, ImportProcedures use, ApiCall call)
    {
        var read = await import.ReadAsync(new MemoryStream(body.File ?? []), call.Context, call.Aborted);
        if (!read.Succeeded || !body.Seen)
        {
            return call.Answer(read.Succeeded ? ImportAnswer.Of(read.Value, null) : (Outcome<ImportAnswer>)read.Refusals.ToList());
        }

        var taken = await use.RunAsync(new ImportProceduresOptions { FileHash = read.Value.FileHash, Seen = true, Skip = body.Skip ?? [] }, call.Context, call.Aborted);
        return call.Answer(taken.Succeeded ? ImportAnswer.Of(read.Value, taken.Value) : (Outcome<ImportAnswer>)taken.Refusals.ToList());
    }

    static async Task<IResult> PublicationsAsync(string? from, string? to, PublicationClock publications, LocalClock clock, ApiCall call)
    {
        var last = clock.Today;
        if (!string.IsNullOrEmpty(to) && !Words.TryReadDay(to, out last))
        {
            return Problems.BadRequest("api.day", "from, to viết dạng 2021-06-30.");
        }

        var first = new DateOnly(last.Year, 1, 1);
        if (!string.IsNullOrEmpty(from) && !Words.TryReadDay(from, out first))
        {
            return Problems.BadRequest("api.day", "from, to viết dạng 2021-06-30.");
        }

        return TypedResults.Ok(PublicationsResource.Of(await publications.ReadAsync(first, last, clock.Today, call.Aborted)));
    }
}
