using CaiCach.Dossiers;
using CaiCach.Dossiers.Closing;
using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Correcting;
using CaiCach.Dossiers.CrossUnit;
using CaiCach.Dossiers.Pausing;
using CaiCach.Dossiers.Paying;
using CaiCach.Dossiers.Processing;
using CaiCach.Dossiers.Referring;
using CaiCach.Dossiers.Returning;
using CaiCach.Dossiers.Supplementing;
using CaiCach.Dossiers.Undoing;
using CaiCach.Dossiers.Withdrawing;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;

namespace CaiCach.Web.Api;

/// <summary>What can be done with one dossier. A new date is given by sending an apology; there is no other way to it.</summary>
internal static class DossierCommandsApi
{
    public static void Map(RouteGroupBuilder one)
    {
        On(one.MapPost("/hand-over", async (Guid id, HandOverDossier use, ApiCall call) =>
            Answer(call, await use.RunAsync(new() { DossierId = id, Version = call.Version }, call.Context, call.Aborted))), DossiersPermissions.HandOver, "Chuyển đến đơn vị giải quyết");
        Undo(one, "/recall-hand-over", Undoable.HandOver, DossiersPermissions.HandOver, "Rút lại việc chuyển, trong vài giây sau khi chuyển");
        On(one.MapPost("/send-paper", async (Guid id, SendDossierPaper use, ApiCall call) =>
            Answer(call, await use.RunAsync(new() { DossierId = id, Version = call.Version }, call.Context, call.Aborted))), DossiersPermissions.PassPaper, "Ghi hồ sơ giấy nhận thay đã gửi đến cơ quan giải quyết");
        On(one.MapPost("/confirm-paper", async (Guid id, ConfirmDossierPaper use, ApiCall call) =>
            Answer(call, await use.RunAsync(new() { DossierId = id, Version = call.Version }, call.Context, call.Aborted))), DossiersPermissions.PassPaper, "Xác nhận đã có hồ sơ giấy do nơi khác nhận thay");
        On(one.MapPost("/confirm", async (Guid id, ConfirmDossierHandOver use, ApiCall call) =>
            Answer(call, await use.RunAsync(new() { DossierId = id, Version = call.Version }, call.Context, call.Aborted))), DossiersPermissions.Confirm, "Xác nhận đã nhận");
        On(one.MapPost("/assign", async (Guid id, AssignBody body, AssignDossier use, ApiCall call) =>
            Answer(call, await use.RunAsync(new() { DossierId = id, Version = call.Version, OfficialId = body.OfficialId }, call.Context, call.Aborted))), DossiersPermissions.Assign, "Phân công", """{"officialId":"019b0c1e-0000-7000-8000-000000000005"}""");
        Undo(one, "/undo-assignment", Undoable.Assignment, DossiersPermissions.Assign, "Huỷ phân công, trong vài giây sau khi phân công");
        On(one.MapPost("/request-supplement", async (Guid id, SupplementBody body, RequestDossierSupplement use, ApiCall call) =>
            Answer(call, await use.RunAsync(new() { DossierId = id, Version = call.Version, Papers = body.Papers, Reason = body.Reason }, call.Context, call.Aborted))), DossiersPermissions.Process, "Yêu cầu bổ sung", """{"papers":"Trích lục bản đồ","reason":"Thiếu trích lục bản đồ"}""");
        On(one.MapPost("/complete-supplement", async (Guid id, PapersBody body, CompleteDossierSupplement use, ApiCall call) =>
            Answer(call, await use.RunAsync(new() { DossierId = id, Version = call.Version, Papers = body.Papers }, call.Context, call.Aborted))), DossiersPermissions.Receive, "Nhận hồ sơ bổ sung", """{"papers":"Trích lục bản đồ"}""");
        On(one.MapPost("/forward", async (Guid id, ForwardBody body, ForwardDossier use, ApiCall call) =>
            Answer(call, await use.RunAsync(new() { DossierId = id, Version = call.Version, To = body.To, OfficialId = body.OfficialId }, call.Context, call.Aborted))), DossiersPermissions.Process, "Chuyển sang bước giải quyết khác của quy trình nội bộ; to bỏ trống khi chỉ có một hướng", """{"to":"b4"}""");
        Undo(one, "/undo-forward", Undoable.Forwarding, DossiersPermissions.View, "Huỷ chuyển bước, trong vài giây sau khi chuyển; chỉ người vừa chuyển");
        On(one.MapPost("/submit", async (Guid id, SubmitBody body, SubmitDossierResult use, ApiCall call) =>
            Answer(call, await use.RunAsync(new() { DossierId = id, Version = call.Version, Kind = body.Kind, Summary = body.Summary }, call.Context, call.Aborted))), DossiersPermissions.Process, "Trình ký", """{"kind":"granted","summary":"Đủ điều kiện"}""");
        Undo(one, "/recall-submission", Undoable.Submission, DossiersPermissions.Process, "Rút lại trình ký, trong vài giây sau khi trình");
        On(one.MapPost("/send-back", async (Guid id, ReasonBody body, SendBackResult use, ApiCall call) =>
            Answer(call, await use.RunAsync(new() { DossierId = id, Version = call.Version, Reason = body.Reason }, call.Context, call.Aborted))), DossiersPermissions.Approve, "Trả lại dự thảo", """{"reason":"Thiếu căn cứ"}""");
        On(one.MapPost("/approve", async (Guid id, ApproveBody body, ApproveDossierResult use, ApiCall call) =>
            Answer(call, await use.RunAsync(new() { DossierId = id, Version = call.Version, ResultNumber = body.ResultNumber }, call.Context, call.Aborted))), DossiersPermissions.Approve, "Ký duyệt kết quả", """{"resultNumber":"12/GCN"}""");
        On(one.MapPost("/confirm-result", async (Guid id, ConfirmDossierResult use, ApiCall call) =>
            Answer(call, await use.RunAsync(new() { DossierId = id, Version = call.Version }, call.Context, call.Aborted))), DossiersPermissions.Return, "Xác nhận đã nhận kết quả");
        On(one.MapPost("/return", async (Guid id, ReturnBody body, ReturnDossierResult use, ApiCall call) =>
            Answer(call, await use.RunAsync(new() { DossierId = id, Version = call.Version, ReceivedBy = body.ReceivedBy, Method = body.Method }, call.Context, call.Aborted))), DossiersPermissions.Return, "Trả kết quả", """{"receivedBy":"Nguyễn Văn Đất","method":"counter"}""");
        On(one.MapPost("/withdraw", async (Guid id, ReasonBody body, WithdrawDossier use, ApiCall call) =>
            Answer(call, await use.RunAsync(new() { DossierId = id, Version = call.Version, Reason = body.Reason }, call.Context, call.Aborted))), DossiersPermissions.Withdraw, "Ghi nhận người nộp rút hồ sơ", """{"reason":"Không còn nhu cầu"}""");
        MapStops(one);
        MapReferrals(one);
    }

    static void MapStops(RouteGroupBuilder one)
    {
        On(one.MapPost("/close", async (Guid id, CloseDossier use, ApiCall call) =>
            Answer(call, await use.RunAsync(new() { DossierId = id, Version = call.Version }, call.Context, call.Aborted))), DossiersPermissions.Withdraw, "Đóng hồ sơ quá hạn bổ sung");
        On(one.MapPost("/pause", async (Guid id, PauseBody body, PauseDossier use, ApiCall call) =>
            Answer(call, await use.RunAsync(new() { DossierId = id, Version = call.Version, Cause = body.Cause, Document = body.Document, DocumentOn = body.DocumentOn }, call.Context, call.Aborted))), DossiersPermissions.Process, "Tạm dừng thời hạn vì lý do luật cho phép", """{"cause":"financial-obligation","document":"12/TB-CCT","documentOn":"2021-04-05"}""");
        On(one.MapPost("/resume", async (Guid id, ResumeBody body, ResumeDossier use, ApiCall call) =>
            Answer(call, await use.RunAsync(new() { DossierId = id, Version = call.Version, Document = body.Document, DocumentOn = body.DocumentOn }, call.Context, call.Aborted))), DossiersPermissions.Process, "Tiếp tục tính thời hạn", """{"document":"Giấy nộp tiền 88","documentOn":"2021-04-08"}""");
    }

    static void MapReferrals(RouteGroupBuilder one)
    {
        On(one.MapPost("/refer", async (Guid id, ReferBody body, AskDossierReferrals use, ApiCall call) =>
            Answer(call, await use.RunAsync(new() { DossierId = id, Version = call.Version, Agencies = [.. (body.Agencies ?? []).Select(a => new AskedAgency(a.AgencyId, a.Kind, a.WorkingDays))], Question = body.Question, InSequence = body.InSequence ?? false }, call.Context, call.Aborted))), DossiersPermissions.Process, "Lấy ý kiến, phối hợp: hỏi cơ quan khác, mỗi cơ quan một hạn", """{"agencies":[{"agencyId":"019b0c1e-0000-7000-8000-000000000007","kind":"opinion","workingDays":3}],"question":"Thửa đất có trong quy hoạch không?","inSequence":false}""");
        On(one.MapPost("/confirm-error", async (Guid id, ConfirmErrorBody body, ConfirmResultError use, ApiCall call) =>
            Answer(call, await use.RunAsync(new() { DossierId = id, Version = call.Version, What = body.What, ByApplicant = body.ByApplicant ?? false }, call.Context, call.Aborted))), DossiersPermissions.Correct, "Xác nhận sai sót của kết quả", """{"what":"Ghi sai số thửa: 12, đúng là 21","byApplicant":true}""");
        On(one.MapPost("/correct", async (Guid id, CorrectBody body, CorrectDossierResult use, ApiCall call) =>
            Answer(call, await use.RunAsync(new() { DossierId = id, Version = call.Version, Ordinal = body.Ordinal, Document = body.Document }, call.Context, call.Aborted))), DossiersPermissions.Correct, "Ghi kết quả đã sửa", """{"ordinal":1,"document":"13/GCN"}""");
        one.MapPost("/record-payment", async (Guid id, RecordPaymentBody body, RecordFeePayment use, ApiCall call) =>
                call.Answer(await use.RunAsync(new() { DossierId = id, Version = call.Version, Amount = body.Amount, Reference = body.Reference, PaidAt = body.PaidAt }, call.Context, call.Aborted), p => p.Version))
            .Command<RecordedPayment>(DossiersPermissions.Receive, "Ghi khoản phí, lệ phí nộp trực tuyến").WithExample("""{"amount":50000,"reference":"PP-2025-000123","paidAt":"2025-07-02T09:15:00+07:00"}""");
        On(one.MapPost("/withdraw-referral", async (Guid id, WithdrawReferralBody body, WithdrawDossierReferral use, ApiCall call) =>
            Answer(call, await use.RunAsync(new() { DossierId = id, Version = call.Version, Ordinal = body.Ordinal, Reason = body.Reason }, call.Context, call.Aborted))), DossiersPermissions.Process, "Rút một yêu cầu lấy ý kiến, phối hợp", """{"ordinal":1,"reason":"Không còn cần"}""");
    }

    static void Undo(RouteGroupBuilder one, string path, Undoable what, Permission permission, string summary) =>
        On(one.MapPost(path, async (Guid id, UndoDossierChange use, ApiCall call) =>
            Answer(call, await use.RunAsync(new() { DossierId = id, Version = call.Version, What = what }, call.Context, call.Aborted))), permission, summary);

    static void On(RouteHandlerBuilder route, Permission permission, string summary, string? example = null)
    {
        route.Command<DossierChanged>(permission, summary);
        if (example is not null)
        {
            route.WithExample(example);
        }
    }

    static IResult Answer(ApiCall call, Outcome<DossierChanged> outcome) => call.Answer(outcome, changed => changed.Version);
}
