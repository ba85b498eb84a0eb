using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.ReformPlans;
using CaiCach.ReformPlans.Commands;
using CaiCach.ReformPlans.Importing;
using CaiCach.ReformPlans.Listing;
using CaiCach.ReformPlans.Planning;
using CaiCach.ReformPlans.Tasks;

namespace CaiCach.Web.Api;

/// <summary>Reform plans: their board as of a day, and the rows behind its numbers.</summary>
internal static class PlansApi
{
    const string TaskExample =
        """{"contentId":"019b0c1e-0000-7000-8000-000000000011","name":"Công bố danh mục thủ tục hành chính","output":"Quyết định","leadUnitId":"019b0c1e-0000-7000-8000-000000000012","coUnitIds":[],"startOn":"2021-04-01","dueOn":"2021-04-30","budget":12000000,"decisionNumber":"12/QĐ-UBND","decisionOn":"2021-03-31","origin":{"kind":"document","label":"Thông báo kết luận 15/TB-UBND"}}""";

    public static void Map(RouteGroupBuilder plans)
    {
        plans.MapGet("/", async (PlanReader reader, ApiCall call) => TypedResults.Ok(await reader.ListAsync(call.Authority, call.Aborted)))
            .Needs(ReformPlansPermissions.View).WithSummary("Các kế hoạch, kỳ mới nhất trước").Produces<IReadOnlyList<PlanRow>>();
        plans.MapPost("/", async (CreatePlanOptions body, CreatePlan use, ApiCall call) => call.Created(await use.RunAsync(body, call.Context, call.Aborted), p => $"/plans/{p.Id}"))
            .Command<CreatedPlan>(ReformPlansPermissions.Manage, "Lập kế hoạch; chương trình 2021–2030 kèm mục tiêu của Nghị quyết 76/NQ-CP", StatusCodes.Status201Created, versioned: false)
            .WithExample("""{"code":"2022","name":"Kế hoạch CCHC nhà nước năm 2022","kind":"yearly","periodFrom":"2022-01-01","periodTo":"2022-12-31"}""");
        plans.MapGet("/{id:guid}", async (Guid id, PlanReader reader, ApiCall call) =>
                await reader.FindAsync(id, call.Context, call.Aborted) is { } found ? call.Record(found, found.Version) : Problems.NotFound("kế hoạch"))
            .Needs(ReformPlansPermissions.View).WithSummary("Một kế hoạch với các nội dung cải cách và mục tiêu").Produces<PlanView>().ProducesProblem(StatusCodes.Status404NotFound);
        plans.MapPost("/{id:guid}/issue", async (Guid id, DecisionBody body, IssuePlan use, ApiCall call) => call.Answer(await use.RunAsync(
                new IssuePlanOptions { PlanId = id, Version = call.Version, DecisionNumber = body.DecisionNumber, DecisionOn = body.DecisionOn }, call.Context, call.Aborted)))
            .Command<Done>(ReformPlansPermissions.Manage, "Ban hành kế hoạch bằng một quyết định").WithExample("""{"decisionNumber":"12/QĐ-UBND","decisionOn":"2021-03-31"}""");
        plans.MapPost("/{id:guid}/amend", async (Guid id, AmendPlanBody body, AmendPlan use, ApiCall call) => call.Answer(await use.RunAsync(
                new AmendPlanOptions
                {
                    PlanId = id, Version = call.Version, Name = body.Name, Goals = body.Goals, Requirements = body.Requirements, Targets = body.Targets, Reason = body.Reason,
                    DecisionNumber = body.DecisionNumber, DecisionOn = body.DecisionOn,
                },
                call.Context, call.Aborted), a => a.Version))
            .Command<PlanAmendment>(ReformPlansPermissions.Manage, "Sửa tên, mục tiêu, yêu cầu, chỉ tiêu: gửi đủ như sẽ có (targets bỏ trống thì giữ nguyên); kế hoạch đã ban hành cần quyết định")
            .WithExample("""{"name":"Kế hoạch CCHC nhà nước năm 2021 (điều chỉnh)","goals":"Mỗi cơ quan một sáng kiến","decisionNumber":"30/QĐ-UBND","decisionOn":"2021-05-10","reason":"Điều chỉnh giữa năm"}""");
        plans.MapPost("/{id:guid}/appendix", async (Guid id, AppendixBody body, PlanAppendix use, ApiCall call) => call.Answer(await use.ReadAsync(id, new MemoryStream(body.Content ?? []), call.Context, call.Aborted)))
            .Needs(ReformPlansPermissions.Manage).WithSummary("Đọc thử bảng phụ lục (content: tệp XLSX hoặc DOCX dạng base64): từng dòng với mọi chỗ phỏng đoán; chưa ghi gì vào kế hoạch")
            .WithExample("""{"content":"UEsDBBQAAAAIAA=="}""").Produces<ReadAppendix>().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        plans.MapPost("/{id:guid}/import", async (Guid id, ImportBody body, ImportPlanTasks use, ApiCall call) => call.Answer(await use.RunAsync(
                new ImportPlanTasksOptions { PlanId = id, FileHash = body.FileHash, Rows = body.Rows ?? [], DecisionNumber = body.DecisionNumber, DecisionOn = body.DecisionOn }, call.Context, call.Aborted)))
            .Command<ImportedPlanTasks>(ReformPlansPermissions.Manage, "Đưa các dòng đã xem vào kế hoạch: mọi dòng của tệp phải có quyết định lấy hay bỏ; tất cả hoặc không dòng nào", versioned: false)
            .WithExample("""{"fileHash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","rows":[{"line":6,"take":true,"seen":true,"contentId":"019b0c1e-0000-7000-8000-000000000011","name":"Công bố danh mục thủ tục hành chính","output":"Quyết định","leadUnitId":"019b0c1e-0000-7000-8000-000000000012","coUnitIds":[],"startOn":"2021-04-01","dueOn":"2021-06-30"}],"decisionNumber":"12/QĐ-UBND","decisionOn":"2021-03-31"}""");
        plans.MapGet("/{id:guid}/board", BoardAsync).Needs(ReformPlansPermissions.View)
            .WithSummary("Tình hình đến hết một ngày (asOf: 2021-06-30, mặc định hôm nay; by: content, unit, month)")
            .Produces<PlanBoardFigures>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        plans.MapGet("/{id:guid}/tasks", TasksAsync).Needs(ReformPlansPermissions.View)
            .WithSummary("Nhiệm vụ đến hết một ngày; by và key lấy đúng các dòng của một hàng trên bảng tình hình").Produces<PlanTasksResource>().ProducesProblem(StatusCodes.Status400BadRequest);
        plans.MapPost("/{id:guid}/tasks", async (Guid id, PlanTaskBody body, AddPlanTask use, ApiCall call) => call.Created(await use.RunAsync(
                new AddPlanTaskOptions
                {
                    PlanId = id, ContentId = body.ContentId, ParentTaskId = body.ParentTaskId, Name = body.Name, Output = body.Output, ExpectedResult = body.ExpectedResult, LeadUnitId = body.LeadUnitId,
                    CoUnitIds = body.CoUnitIds ?? [], StartOn = body.StartOn, DueOn = body.DueOn, Budget = body.Budget, LegalBasis = body.LegalBasis, Note = body.Note,
                    DecisionNumber = body.DecisionNumber, DecisionOn = body.DecisionOn, Origin = body.Origin,
                },
                call.Context, call.Aborted), t => $"/plan-tasks/{t.Id}"))
            .Command<PlanTaskChanged>(ReformPlansPermissions.Manage, "Thêm nhiệm vụ; kế hoạch đã ban hành cần quyết định", StatusCodes.Status201Created, versioned: false).WithExample(TaskExample);
        plans.MapPost("/{id:guid}/tasks/several", async (Guid id, PlanTasksBody body, AddPlanTasks use, ApiCall call) => call.Answer(await use.RunAsync(
                new AddPlanTasksOptions { PlanId = id, Tasks = [.. (body.Tasks ?? []).Select(Task)], DecisionNumber = body.DecisionNumber, DecisionOn = body.DecisionOn }, call.Context, call.Aborted)))
            .Command<AddedPlanTasks>(ReformPlansPermissions.Manage, "Thêm nhiều nhiệm vụ theo một quyết định: tất cả hoặc không nhiệm vụ nào", versioned: false)
            .WithExample("""{"tasks":[{"contentId":"019b0c1e-0000-7000-8000-000000000011","name":"Gửi thư xin lỗi còn thiếu","output":"Thư xin lỗi","leadUnitId":"019b0c1e-0000-7000-8000-000000000012","startOn":"2021-07-01","dueOn":"2021-07-31"}],"decisionNumber":"12/QĐ-UBND","decisionOn":"2021-06-30"}""");
    }

    static NewPlanTask Task(PlanTaskBody body) => new()
    {
        ContentId = body.ContentId, ParentTaskId = body.ParentTaskId, Name = body.Name, Output = body.Output, ExpectedResult = body.ExpectedResult, LeadUnitId = body.LeadUnitId,
        CoUnitIds = body.CoUnitIds ?? [], StartOn = body.StartOn, DueOn = body.DueOn, Budget = body.Budget, LegalBasis = body.LegalBasis, Note = body.Note, Origin = body.Origin,
    };

    static async Task<IResult> BoardAsync(Guid id, string? asOf, string? by, PlanBoard board, LocalClock clock, ApiCall call)
    {
        if (!TryDay(asOf, clock, out var day))
        {
            return NoDay();
        }

        if (!Words.TryRead<PlanGrouping>(by, out var grouping))
        {
            return NoGrouping();
        }

        return await board.RunAsync(new PlanBoardQuestion(id, day, grouping ?? PlanGrouping.Content), call.Context, call.Aborted) is { } found
            ? TypedResults.Ok(found) : Problems.NotFound("kế hoạch");
    }

    static async Task<IResult> TasksAsync(
        Guid id, string? asOf, string? by, string? key, string? standing, string? stage, Guid? contentId, Guid? agencyId, string? text, bool? withParts, Guid? after, int? take,
        PlanTaskList list, LocalClock clock, ApiCall call)
    {
        if (!TryDay(asOf, clock, out var day))
        {
            return NoDay();
        }

        if (!Words.TryRead<PlanGrouping>(by, out var grouping))
        {
            return NoGrouping();
        }

        if (!Words.TryRead<TaskStanding>(standing, out var stands) || !Words.TryRead<TaskStage>(stage, out var stages))
        {
            return Problems.BadRequest("api.state", "Không có trạng thái này.");
        }

        var page = await list.RunAsync(
            new PlanTaskFilter
            {
                PlanId = id, AsOf = day, Group = grouping is { } group ? (group, key ?? "") : null, Standings = stands is { } one ? [one] : [], Stage = stages, ContentId = contentId,
                AgencyId = agencyId, Text = text, WithParts = withParts ?? false, After = after, Take = Page<PlanTaskRow>.Size(take),
            },
            call.Authority, call.Aborted);
        return call.Listed(new PlanTasksResource(page.Rows, page.Count, page.Next), page.Next?.ToString());
    }

    static bool TryDay(string? asOf, LocalClock clock, out DateOnly day)
    {
        day = clock.Today;
        return string.IsNullOrEmpty(asOf) || (Words.TryReadDay(asOf, out day) && day <= clock.Today);
    }

    static IResult NoDay() => Problems.BadRequest("api.as_of", "asOf phải có dạng 2021-06-30 và không sau hôm nay.");

    static IResult NoGrouping() => Problems.BadRequest("api.board_grouping", "by là content, unit hoặc month.");
}
