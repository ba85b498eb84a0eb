using CaiCach.Dossiers.ChangingProcess;
using CaiCach.Procedures;
using CaiCach.Procedures.Finding;
using CaiCach.Procedures.Processes;

namespace CaiCach.Web.Api;

/// <summary>Internal processes: drafts, decisions, earlier numbers, and the open dossiers that follow them.</summary>
internal static class ProcessesApi
{
    public static void Map(RouteGroupBuilder processes)
    {
        processes.MapGet("/", ListAsync).NeedsToken().WithSummary("Các số quy trình nội bộ của một thủ tục (procedure là mã thủ tục)").Produces<IReadOnlyList<ProcessRow>>().ProducesProblem(StatusCodes.Status404NotFound);
        processes.MapPost("/", async (StartProcessBody body, StartProcess use, ApiCall call) => call.Created(await use.RunAsync(
                new StartProcessOptions { ProcedureId = body.ProcedureId, BasedOnId = body.BasedOnId }, call.Context, call.Aborted), p => $"/processes/{p.Id}"))
            .Command<ChangedProcess>(ProceduresPermissions.ManageProcesses, "Tạo bản nháp quy trình: từ đầu, hoặc dựa trên một số khác (basedOnId)", StatusCodes.Status201Created, versioned: false)
            .WithExample("""{"procedureId":"0179e5a4-0000-7000-8000-000000000000"}""");
        MapOne(processes.MapGroup("/{id:guid}"));
    }

    static void MapOne(RouteGroupBuilder one)
    {
        one.MapGet("/", async (Guid id, ProcessReader reader, ApiCall call) => await reader.FindAsync(id, call.Authority.HasAny(ProceduresPermissions.ManageProcesses), call.Aborted) is { } view
                ? call.Record(ProcessResource.Of(view), view.Process.Version) : Problems.NotFound("quy trình nội bộ"))
            .NeedsToken().WithSummary("Một số quy trình: các bước, hướng chuyển, nơi được hỏi; với bản nháp cả chỗ phải sửa").Produces<ProcessResource>().ProducesProblem(StatusCodes.Status404NotFound);
        one.MapPost("/write", async (Guid id, WriteProcessBody body, WriteProcess use, ApiCall call) => call.Answer(await use.RunAsync(
                new WriteProcessOptions { ProcessId = id, Version = call.Version, Content = body.Content ?? new ProcessContent(), FitHours = body.FitHours }, call.Context, call.Aborted), p => p.Version))
            .Command<ChangedProcess>(ProceduresPermissions.ManageProcesses, "Ghi toàn bộ nội dung của bản nháp; fitHours: co giờ các bước theo thời hạn")
            .WithExample("""{"content":{"steps":[{"key":"b1","name":"Tiếp nhận","stage":"receive","role":"counter-officer","unitRule":"one-stop","hours":4,"referrals":[]}],"moves":[]},"fitHours":false}""");
        one.MapPost("/discard", async (Guid id, DiscardProcess use, ApiCall call) => call.Answer(await use.RunAsync(new ProcessOptions { ProcessId = id, Version = call.Version }, call.Context, call.Aborted)))
            .Command<ChangedProcess>(ProceduresPermissions.ManageProcesses, "Bỏ bản nháp");
        one.MapPost("/publish", async (Guid id, PublishProcessBody body, PublishProcess use, ApiCall call) => call.Answer(await use.RunAsync(
                new PublishProcessOptions { ProcessId = id, Version = call.Version, DecisionNumber = body.DecisionNumber, DecisionOn = body.DecisionOn, ValidFrom = body.ValidFrom }, call.Context, call.Aborted), p => p.Version))
            .Command<ChangedProcess>(ProceduresPermissions.ManageProcesses, "Ban hành theo quyết định phê duyệt; validFrom bỏ trống là hôm nay").WithExample("""{"decisionNumber":"88/QĐ-UBND","decisionOn":"2021-06-25","validFrom":"2021-07-01"}""");
        one.MapPost("/restore", async (Guid id, ReasonBody body, RestoreProcess use, ApiCall call) => call.Answer(await use.RunAsync(
                new RestoreProcessOptions { ProcessId = id, Version = call.Version, Reason = body.Reason }, call.Context, call.Aborted)))
            .Command<ChangedProcess>(ProceduresPermissions.ManageProcesses, "Khôi phục số trước đây thành số mới, có hiệu lực từ hôm nay").WithExample("""{"reason":"Quy trình mới làm chậm khâu thẩm định"}""");
        one.MapGet("/dossiers", async (Guid id, Guid? from, ProcessChangePreview preview, ApiCall call) =>
                await preview.LookAsync(new ProcessChangeOptions { FromProcessId = from ?? Guid.Empty, ToProcessId = id }, call.Aborted) is { Succeeded: true } look ? TypedResults.Ok(ProcessImpactResource.Of(look.Value)) : Problems.NotFound("hai quy trình đã ban hành của cùng thủ tục"))
            .Needs(ProceduresPermissions.ManageProcesses).WithSummary("Xem trước việc chuyển hồ sơ đang giải quyết từ quy trình from sang quy trình này: bao nhiêu hồ sơ ở bước nào, sang bước nào, hạn bước nào đổi")
            .Produces<ProcessImpactResource>().ProducesProblem(StatusCodes.Status404NotFound);
        one.MapPost("/dossiers", async (Guid id, MoveDossiersBody body, MoveDossiersToProcess use, ApiCall call) => call.Answer(await use.RunAsync(
                new ProcessChangeOptions { FromProcessId = body.From, ToProcessId = id, Mapping = body.Mapping ?? new Dictionary<string, string>() }, call.Context, call.Aborted)))
            .Command<MovedDossiers>(ProceduresPermissions.ManageProcesses, $"Chuyển tối đa {MoveDossiersToProcess.Batch} hồ sơ đang giải quyết từ quy trình from sang quy trình này; còn (left) thì gọi lại với khoá mới. mapping: mã bước cũ → mã bước mới", versioned: false)
            .WithExample("""{"from":"0179e5a4-0000-7000-8000-000000000000","mapping":{"b3":"b4"}}""");
    }

    static async Task<IResult> ListAsync(string? procedure, CatalogueReader catalogue, ProcessReader reader, ProcessChangePreview preview, ApiCall call)
    {
        if (await catalogue.IdOfAsync(procedure ?? "", call.Aborted) is not { } id)
        {
            return Problems.NotFound("thủ tục mang mã đó");
        }

        var numbers = await reader.OfProcedureAsync(id, call.Authority.HasAny(ProceduresPermissions.ManageProcesses), call.Aborted);
        var open = await preview.OpenAsync([.. numbers.Select(n => n.Id)], call.Aborted);
        return TypedResults.Ok<IReadOnlyList<ProcessRow>>([.. numbers.Select(n => ProcessRow.Of(n, open.GetValueOrDefault(n.Id)))]);
    }
}
