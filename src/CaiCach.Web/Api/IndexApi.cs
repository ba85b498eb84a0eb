using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Criteria.Keeping;
using CaiCach.ParIndex.Criteria.Listing;
using CaiCach.ParIndex.Live;
using CaiCach.ParIndex.Results;
using CaiCach.ParIndex.Scoring;
using CaiCach.ParIndex.Years;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Api;

/// <summary>The live index, criteria sets, published results.</summary>
internal static class IndexApi
{
    public static void Map(RouteGroupBuilder index)
    {
        index.MapGet("/", ReadAsync).Needs(ParIndexPermissions.View).WithSummary("Chỉ số của một đơn vị như thể ngày asOf là cuối năm; mặc định là chỉ số cải cách, tỉnh và hôm nay")
            .Produces<IndexResource>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        index.MapGet("/board", BoardAsync).Needs(ParIndexPermissions.View).WithSummary("Mọi cơ quan theo một chỉ số, từng cấp, điểm cao trước; mặc định là chỉ số phục vụ và hôm nay")
            .Produces<IReadOnlyList<IndexBoardResource>>().ProducesProblem(StatusCodes.Status400BadRequest);
        index.MapGet("/leaves/{id:guid}", LeafAsync).Needs(ParIndexPermissions.View).WithSummary("Một tiêu chí: mất điểm qua cơ quan nào, hồ sơ nào")
            .Produces<IndexLeafResource>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        index.MapPost("/leaves/{id:guid}/declare", async (Guid id, DeclareLeafBody body, DeclareLeaf use, ApiCall call) => call.Answer(await use.RunAsync(
                new DeclareLeafOptions { UnitId = body.UnitId, CriterionId = id, Inputs = body.Inputs ?? RuleInputs.None, Source = body.Source }, call.Context, call.Aborted)))
            .Command<DeclaredLeaf>(ParIndexPermissions.Declare, "Khai số liệu của một tiêu chí mà hệ thống không đo", versioned: false)
            .WithExample("""{"unitId":"01890000-0000-7000-8000-000000000001","inputs":{"numerator":11,"denominator":14},"source":"Sổ theo dõi kiểm tra"}""");
        index.MapGet("/years", YearsAsync).Needs(ParIndexPermissions.View).WithSummary("Chỉ số của một đơn vị qua các năm, cả từng lĩnh vực; mặc định là tỉnh")
            .Produces<YearsResource>().ProducesProblem(StatusCodes.Status404NotFound);
        MapSets(index.MapGroup("/criteria-sets"));
        MapResults(index.MapGroup("/results"));
    }

    static void MapSets(RouteGroupBuilder sets)
    {
        sets.MapGet("/", async (CriteriaReader reader, ApiCall call) => TypedResults.Ok(await reader.ListAsync(call.Authority.HasAny(ParIndexPermissions.KeepSets), call.Aborted)))
            .Needs(ParIndexPermissions.View).WithSummary("Các bộ tiêu chí").Produces<IReadOnlyList<CriteriaSetRow>>();
        sets.MapGet("/{id:guid}", async (Guid id, CriteriaReader reader, ApiCall call) => await reader.FindAsync(id, call.Authority.HasAny(ParIndexPermissions.KeepSets), call.Aborted) is { } view
                ? call.Record(CriteriaSetResource.Of(view), view.Tree.Set.Version) : Problems.NotFound("bộ tiêu chí"))
            .Needs(ParIndexPermissions.View).WithSummary("Một bộ tiêu chí, với các chỗ chưa khớp").Produces<CriteriaSetResource>().ProducesProblem(StatusCodes.Status404NotFound);
        sets.MapPost("/", async (ImportCriteriaBody body, ImportCriteriaSet use, ApiCall call) => call.Created(await use.RunAsync(
                new ImportCriteriaSetOptions { File = body.File ?? [], Code = body.Code, Name = body.Name, Index = body.Index, Level = body.Level, YearFrom = body.Year }, call.Context, call.Aborted), s => $"/index/criteria-sets/{s.Id}"))
            .Command<ImportedCriteriaSet>(ParIndexPermissions.KeepSets, "Nạp bộ tiêu chí thành bản đang soạn (file là nội dung JSON, XLSX, DOCX dạng base64)", StatusCodes.Status201Created, versioned: false)
            .WithExample("""{"file":"e30=","code":"PAR-2022-TINH","year":2022}""");
        sets.MapPost("/{id:guid}/copy", async (Guid id, CopyCriteriaBody body, CopyCriteriaSet use, ApiCall call) => call.Created(await use.RunAsync(
                new CopyCriteriaSetOptions { SetId = id, Code = body.Code, Name = body.Name, Year = body.Year, AsFrame = body.AsFrame }, call.Context, call.Aborted), s => $"/index/criteria-sets/{s.Id}"))
            .Command<ChangedCriteriaSet>(ParIndexPermissions.KeepSets, "Chép thành bộ của năm khác, hoặc làm khung cho cấp dưới", StatusCodes.Status201Created, versioned: false)
            .WithExample("""{"code":"PAR-2022-TINH","year":2022,"asFrame":false}""");
        sets.MapPost("/{id:guid}/publish", async (Guid id, PublishCriteriaBody body, PublishCriteriaSet use, ApiCall call) => call.Answer(await use.RunAsync(
                new PublishCriteriaSetOptions { SetId = id, Version = call.Version, Accepted = body.Accepted ?? [], Decision = body.Decision, DecisionDate = body.DecisionDate }, call.Context, call.Aborted), s => s.Version))
            .Command<ChangedCriteriaSet>(ParIndexPermissions.KeepSets, "Ban hành; accepted là khoá của các chỗ chưa khớp mà người ban hành giữ nguyên")
            .WithExample("""{"accepted":["FieldsSum::0"],"decision":"12/QĐ-UBND"}""");
        sets.MapPost("/{id:guid}/criteria", async (Guid id, WriteCriterionBody body, WriteCriterion use, ApiCall call) => call.Answer(await use.RunAsync(body.Options(id, call.Version), call.Context, call.Aborted), s => s.Version))
            .Command<ChangedCriteriaSet>(ParIndexPermissions.KeepSets, "Thêm hoặc sửa một tiêu chí của bản đang soạn (criterionId trống là thêm)")
            .WithExample("""{"code":"1.1","name":"Thực hiện kế hoạch năm","max":1.5,"channel":"appraised","rule":{"kind":"boolean"},"zero":"full","effort":2}""");
        sets.MapPost("/{id:guid}/criteria/{criterionId:guid}/remove", async (Guid id, Guid criterionId, RemoveCriterion use, ApiCall call) => call.Answer(await use.RunAsync(
                new RemoveCriterionOptions { SetId = id, Version = call.Version, CriterionId = criterionId }, call.Context, call.Aborted), s => s.Version))
            .Command<ChangedCriteriaSet>(ParIndexPermissions.KeepSets, "Bỏ một tiêu chí không có tiêu chí con khỏi bản đang soạn");
    }

    static void MapResults(RouteGroupBuilder results)
    {
        results.MapGet("/", async (ResultReader reader, ApiCall call) => TypedResults.Ok(await reader.TablesAsync(call.Aborted)))
            .Needs(ParIndexPermissions.View).WithSummary("Các bảng kết quả đã công bố").Produces<IReadOnlyList<ResultTable>>();
        results.MapGet("/{id:guid}", async (Guid id, ResultReader reader, ApiCall call) => await reader.FindAsync(id, call.Aborted) is { } view ? TypedResults.Ok(view) : Problems.NotFound("bảng kết quả"))
            .Needs(ParIndexPermissions.View).WithSummary("Một bảng kết quả, với hạng tính lại và chỗ mâu thuẫn").Produces<ResultTableView>().ProducesProblem(StatusCodes.Status404NotFound);
        results.MapPost("/", async (ImportResultsBody body, ImportResults use, ApiCall call) => call.Answer(await use.RunAsync(
                new ImportResultsOptions { File = body.File ?? "", Index = body.Index, Year = body.Year, Name = body.Name, Method = body.Method, Source = body.Source }, call.Context, call.Aborted)))
            .Command<ImportedResults>(ParIndexPermissions.KeepSets, "Nạp bảng kết quả đã công bố (file là nội dung CSV)", versioned: false)
            .WithExample("""{"file":"year,rank,name,total\n2023,52,Phú Yên,85.39\n","source":"Quyết định công bố"}""");
    }

    static async Task<IResult> ReadAsync(string? index, Guid? unitId, string? asOf, LiveIndex live, LiveRefresh refresh, LocalClock clock, UnitDirectory units, ApiCall call)
    {
        if (!Words.TryRead<IndexKind>(index, out var kind))
        {
            return UnknownIndex;
        }

        var (view, problem) = await ViewAsync((unit, day) => live.ReadAsync(kind ?? IndexKind.Reform, unit, day, call.Authority, call.Aborted), unitId, asOf, refresh, clock, units, call);
        return problem ?? TypedResults.Ok(IndexResource.Of(view!));
    }

    static IResult UnknownIndex => Problems.BadRequest("api.index", "index là reform hoặc service.");

    static async Task<IResult> BoardAsync(string? index, string? asOf, LiveBoard board, LiveRefresh refresh, LocalClock clock, ApiCall call)
    {
        var day = clock.Today;
        if (!Words.TryRead<IndexKind>(index, out var kind))
        {
            return UnknownIndex;
        }

        if (!string.IsNullOrEmpty(asOf) && !VietnameseDay.TryRead(asOf, out day))
        {
            return Problems.BadRequest("api.day", "asOf viết dạng 2021-06-30.");
        }

        if (day >= clock.Today)
        {
            day = clock.Today;
            await refresh.RunAsync(call.Aborted);
        }

        return TypedResults.Ok((await board.ReadAsync(kind ?? IndexKind.Service, day, call.Authority, call.Aborted)).Select(l => IndexBoardResource.Of(l, day)).ToList());
    }

    static async Task<IResult> LeafAsync(Guid id, Guid? unitId, string? asOf, LiveIndex live, LiveRefresh refresh, LeafReader reader, LocalClock clock, UnitDirectory units, ApiCall call)
    {
        var (view, problem) = await ViewAsync((unit, day) => live.OfLeafAsync(id, unit, day, call.Authority, call.Aborted), unitId, asOf, refresh, clock, units, call);
        return problem ?? (view!.Of(id) is not { } leaf ? Problems.NotFound("tiêu chí") : TypedResults.Ok(IndexLeafResource.Of(await reader.ReadAsync(view, leaf, call.Aborted))));
    }

    static async Task<IResult> YearsAsync(Guid? unitId, IndexYears years, UnitDirectory units, ApiCall call) =>
        (unitId ?? (await units.GetAsync(call.Aborted)).Province?.Id) is { } unit && await years.ReadAsync(unit, call.Authority, call.Aborted) is { } view ? TypedResults.Ok(YearsResource.Of(view)) : Problems.NotFound("chỉ số của đơn vị này");

    static async Task<(LiveView? View, IResult? Problem)> ViewAsync(
        Func<Guid, DateOnly, Task<LiveView?>> read, Guid? unitId, string? asOf, LiveRefresh refresh, LocalClock clock, UnitDirectory units, ApiCall call)
    {
        var day = clock.Today;
        if (!string.IsNullOrEmpty(asOf) && !VietnameseDay.TryRead(asOf, out day))
        {
            return (null, Problems.BadRequest("api.day", "asOf viết dạng 2021-06-30."));
        }

        if (day >= clock.Today)
        {
            day = clock.Today;
            await refresh.RunAsync(call.Aborted);
        }

        var unit = unitId ?? (await units.GetAsync(call.Aborted)).Province?.Id;
        var view = unit is null ? null : await read(unit.Value, day);
        return (view, view is null ? Problems.NotFound("chỉ số của đơn vị này") : null);
    }
}
