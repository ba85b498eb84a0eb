using CaiCach.Kernel.Files;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.ReformPlans;
using CaiCach.ReformPlans.Commands;
using CaiCach.ReformPlans.Doing;
using CaiCach.ReformPlans.Listing;
using CaiCach.ReformPlans.Planning;

namespace CaiCach.Web.Api;

/// <summary>One task of a plan: what it is, what happened, what can be done.</summary>
internal static class PlanTasksApi
{
    const string Person = """{"unitId":"019b0c1e-0000-7000-8000-000000000013","officialId":"019b0c1e-0000-7000-8000-000000000005"}""";

    public static void Map(RouteGroupBuilder tasks)
    {
        tasks.MapGet("/mine", async (MyTasks mine, ApiCall call) => TypedResults.Ok(await mine.RunAsync(call.Context, call.Aborted)))
            .Needs(ReformPlansPermissions.View).WithSummary("Nhiệm vụ đang mở của mình, của đơn vị, của cơ quan mình giao việc").Produces<IReadOnlyList<MyTaskRow>>();
        tasks.MapGet("/{id:guid}", async (Guid id, PlanTaskReader reader, ApiCall call) =>
                await reader.FindAsync(id, call.Context, call.Aborted) is { } found ? call.Record(PlanTaskResource.Of(found), found.Task.Version) : Problems.NotFound("nhiệm vụ"))
            .Needs(ReformPlansPermissions.View).WithSummary("Một nhiệm vụ với sổ diễn biến").Produces<PlanTaskResource>().ProducesProblem(StatusCodes.Status404NotFound);

        tasks.MapGet("/{id:guid}/file", async (Guid id, int? number, PlanTaskReader reader, FileStore store, ApiCall call) =>
                await reader.FileAsync(id, number ?? 0, call.Context, call.Aborted) is var (hash, name, mediaType) ? Results.File(store.Open(hash), mediaType, name) : Problems.NotFound("tệp này"))
            .Needs(ReformPlansPermissions.View).WithSummary("Tệp minh chứng của dòng number trong sổ diễn biến").Produces<byte[]>(StatusCodes.Status200OK, "application/octet-stream").ProducesProblem(StatusCodes.Status404NotFound);

        // Of a part, the agency's head may do what otherwise takes the coordinator: the use case asks, the door only wants somebody who sees plans.
        MapPlanning(tasks.MapGroup("/{id:guid}"));
        MapDoing(tasks.MapGroup("/{id:guid}"));
    }

    static void MapPlanning(RouteGroupBuilder one)
    {
        On(one.MapPost("/amend", async (Guid id, PlanTaskBody body, AmendPlanTask use, ApiCall call) => Answer(call, await use.RunAsync(
            new AmendPlanTaskOptions
            {
                TaskId = id, Version = call.Version, ContentId = body.ContentId, ParentTaskId = body.ParentTaskId, Name = body.Name, Output = body.Output, ExpectedResult = body.ExpectedResult,
                LeadUnitId = body.LeadUnitId, CoUnitIds = body.CoUnitIds ?? [], StartOn = body.StartOn, DueOn = body.DueOn, Budget = body.Budget, LegalBasis = body.LegalBasis, Note = body.Note,
                DecisionNumber = body.DecisionNumber, DecisionOn = body.DecisionOn, Reason = body.Reason,
            },
            call.Context, call.Aborted))), ReformPlansPermissions.Manage, "Sửa nhiệm vụ: gửi đủ các trường như sẽ có",
            """{"contentId":"019b0c1e-0000-7000-8000-000000000011","name":"Công bố danh mục thủ tục hành chính","output":"Quyết định","leadUnitId":"019b0c1e-0000-7000-8000-000000000012","startOn":"2021-04-01","dueOn":"2021-05-14","decisionNumber":"15/QĐ-UBND","decisionOn":"2021-04-05","reason":"Điều chỉnh theo chỉ đạo"}""");
        On(one.MapPost("/cancel", async (Guid id, CancelTaskBody body, CancelPlanTask use, ApiCall call) => Answer(call, await use.RunAsync(
            new() { TaskId = id, Version = call.Version, Reason = body.Reason, DecisionNumber = body.DecisionNumber, DecisionOn = body.DecisionOn }, call.Context, call.Aborted))),
            ReformPlansPermissions.View, "Huỷ nhiệm vụ bằng quyết định", """{"reason":"Không còn phù hợp","decisionNumber":"15/QĐ-UBND","decisionOn":"2021-04-05"}""");
        On(one.MapPost("/transfer", async (Guid id, TransferTaskBody body, TransferPlanTask use, ApiCall call) => Answer(call, await use.RunAsync(
            new()
            {
                TaskId = id, Version = call.Version, LeadUnitId = body.LeadUnitId, UnitId = body.UnitId, OfficialId = body.OfficialId, DueOn = body.DueOn, Reason = body.Reason,
                DecisionNumber = body.DecisionNumber, DecisionOn = body.DecisionOn,
            },
            call.Context, call.Aborted))), ReformPlansPermissions.View, "Chuyển nhiệm vụ: trong cơ quan do thủ trưởng, sang cơ quan khác hoặc đổi hạn theo quyết định",
            """{"leadUnitId":"019b0c1e-0000-7000-8000-000000000012","reason":"Đúng chức năng hơn","dueOn":"2021-06-30","decisionNumber":"15/QĐ-UBND","decisionOn":"2021-04-05"}""");
    }

    static void MapDoing(RouteGroupBuilder one)
    {
        On(one.MapPost("/assign", async (Guid id, TaskPersonBody body, AssignPlanTask use, ApiCall call) => Answer(call, await use.RunAsync(
            new() { TaskId = id, Version = call.Version, UnitId = body.UnitId, OfficialId = body.OfficialId }, call.Context, call.Aborted))), ReformPlansPermissions.View, "Giao cho cán bộ, khi đủ năm rõ", Person);
        On(one.MapPost("/split", async (Guid id, SplitTaskBody body, SplitPlanTask use, ApiCall call) => Answer(call, await use.RunAsync(
            new() { TaskId = id, Version = call.Version, Name = body.Name, Output = body.Output, UnitId = body.UnitId, OfficialId = body.OfficialId, StartOn = body.StartOn, DueOn = body.DueOn, Note = body.Note },
            call.Context, call.Aborted))), ReformPlansPermissions.View, "Chia một phần việc và giao; trả lời là phần việc mới",
            """{"name":"Rà soát","output":"Biểu rà soát","unitId":"019b0c1e-0000-7000-8000-000000000013","officialId":"019b0c1e-0000-7000-8000-000000000005","startOn":"2021-04-01","dueOn":"2021-04-15"}""");
        On(one.MapPost("/report", async (Guid id, ReportTaskBody body, ReportTaskProgress use, ApiCall call) => Answer(call, await use.RunAsync(
            new() { TaskId = id, Version = call.Version, Percent = body.Percent, Words = body.Words, ProofNumber = body.ProofNumber, ProofOn = body.ProofOn, ProofLink = body.ProofLink }, call.Context, call.Aborted, FileOf(body.File, body.FileName)))),
            ReformPlansPermissions.Report, "Báo cáo tiến độ (file: tệp minh chứng dạng base64, fileName: tên tệp)", """{"percent":40,"words":"Đã dự thảo","proofNumber":"15/BC-SNV","proofOn":"2021-04-10"}""");
        On(one.MapPost("/submit", async (Guid id, SubmitTaskBody body, SubmitTaskOutput use, ApiCall call) => Answer(call, await use.RunAsync(
            new() { TaskId = id, Version = call.Version, Words = body.Words, ProofNumber = body.ProofNumber, ProofOn = body.ProofOn, ProofLink = body.ProofLink }, call.Context, call.Aborted, FileOf(body.File, body.FileName)))),
            ReformPlansPermissions.Report, "Nộp sản phẩm với minh chứng (file: tệp dạng base64, fileName: tên tệp)", """{"words":"Kính trình","proofNumber":"15/QĐ-UBND","proofOn":"2021-04-28","file":"JVBERi0xLjcK","fileName":"Quyết định 15.pdf"}""");
        On(one.MapPost("/request-extension", async (Guid id, ExtensionBody body, RequestTaskExtension use, ApiCall call) => Answer(call, await use.RunAsync(
            new() { TaskId = id, Version = call.Version, DueOn = body.DueOn, Reason = body.Reason }, call.Context, call.Aborted))),
            ReformPlansPermissions.Report, "Đề nghị gia hạn", """{"dueOn":"2021-05-14","reason":"Chờ hướng dẫn"}""");
        On(one.MapPost("/decide-extension", async (Guid id, DecideExtensionBody body, DecideTaskExtension use, ApiCall call) => Answer(call, await use.RunAsync(
            new() { TaskId = id, Version = call.Version, Granted = body.Granted, DecisionNumber = body.DecisionNumber, DecisionOn = body.DecisionOn, Words = body.Words }, call.Context, call.Aborted))),
            ReformPlansPermissions.View, "Quyết định gia hạn", """{"granted":true,"decisionNumber":"20/QĐ-UBND","decisionOn":"2021-04-20"}""");
        On(one.MapPost("/accept", async (Guid id, TaskWordsBody body, AcceptTaskOutput use, ApiCall call) => Answer(call, await use.RunAsync(
            new() { TaskId = id, Version = call.Version, Words = body.Words }, call.Context, call.Aborted))), ReformPlansPermissions.View, "Nghiệm thu sản phẩm", """{"words":"Đạt yêu cầu"}""");
        On(one.MapPost("/return", async (Guid id, ReasonBody body, ReturnTaskOutput use, ApiCall call) => Answer(call, await use.RunAsync(
            new() { TaskId = id, Version = call.Version, Reason = body.Reason }, call.Context, call.Aborted))), ReformPlansPermissions.View, "Trả lại sản phẩm", """{"reason":"Thiếu phụ lục"}""");
    }

    static ProofFile? FileOf(byte[]? content, string? name) => content is null ? null : new ProofFile(new MemoryStream(content), name ?? "minh chứng");

    static void On(RouteHandlerBuilder route, Permission permission, string summary, string example) => route.Command<PlanTaskChanged>(permission, summary).WithExample(example);

    static IResult Answer(ApiCall call, Outcome<PlanTaskChanged> outcome) => call.Answer(outcome, changed => changed.Version);
}
