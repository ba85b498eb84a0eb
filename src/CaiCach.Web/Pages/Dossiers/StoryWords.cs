using CaiCach.Dossiers;
using CaiCach.Dossiers.Paying;
using CaiCach.Dossiers.Referring;
using CaiCach.Dossiers.Viewing;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Text;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Processes;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.Dossiers;

/// <summary>Vietnamese words, icon and tone for the events of a dossier.</summary>
public static class StoryWords
{
    public static TimelineItem Line(StoryLine line, UnitSnapshot units)
    {
        var (tone, icon, text, sub) = Of(line, units);
        return TimelineItem.Of(line, units, icon, text, sub, tone);
    }

    static (string Tone, string Icon, string Text, string? Sub) Of(StoryLine line, UnitSnapshot units) => line.Event switch
    {
        { Type: "dossier.received" } e when e.As<DossierReceived>() is var x => ("", "check-circle", x.TakenIn is null ? "tiếp nhận hồ sơ" : "nhận thay hồ sơ cho cơ quan giải quyết", $"{x.PaperCount} giấy tờ · " + (x.TakenIn?.PaperDueAt is { } leaves ? $"gửi hồ sơ giấy chậm nhất {KitPage.At(leaves)} · {x.TakenIn.Article}" : $"chuyển chậm nhất {KitPage.At(x.HandOverDueAt)}")),
        { Type: "dossier.paper-sent" } e when e.As<PaperSent>() is var x => (x.IsLate == true ? "bad" : "", "send", $"gửi hồ sơ giấy đến {units.NameOf(x.ToAgencyId)}", x.IsLate switch { true => "quá hạn gửi", false => "trong hạn gửi", _ => null }),
        { Type: "dossier.paper-transferred" } e when e.As<PaperTransferred>() is var x => ("wait", "box-arrow-right", $"{units.NameOf(x.ToAgencyId)} tiếp tục việc nhận thay của {units.NameOf(x.FromAgencyId)} do sắp xếp đơn vị", x.Decision),
        { Type: "dossier.paper-arrived" } => ("", "inbox", "xác nhận đã có hồ sơ giấy", null),
        { Type: "dossier.handed-over" } e when e.As<DossierHandedOver>() is var x => (x.InTime ? "" : "bad", "box-arrow-right", $"chuyển {units.NameOf(x.ToUnitId)}", x.InTime ? "trong hạn chuyển" : "quá hạn chuyển (quy định 15 giờ)"),
        { Type: "dossier.hand-over-recalled" } => ("wait", "arrow-counterclockwise", "rút lại việc chuyển", "hoàn tác"),
        { Type: "dossier.assignment-undone" } => ("wait", "arrow-counterclockwise", "huỷ phân công vừa giao", "hoàn tác"),
        { Type: "dossier.submission-recalled" } => ("wait", "arrow-counterclockwise", "rút lại trình ký", "hoàn tác"),
        { Type: "dossier.forward-undone" } => ("wait", "arrow-counterclockwise", "huỷ chuyển bước vừa làm", "hoàn tác"),
        { Type: "dossier.hand-over-confirmed" } e when e.As<HandOverConfirmed>() is var x => ("", "check-circle", "xác nhận đã nhận", x.UnitId == line.UnitId ? null : units.NameOf(x.UnitId)),
        { Type: "dossier.assigned" } e when e.As<DossierAssigned>() is var x => ("", "person", $"phân công {x.OfficialName} xử lý", x.StepDueAt is { } due ? $"xong bước này trước {KitPage.At(due)}" : null),
        { Type: "dossier.forwarded" } e when e.As<DossierForwarded>() is var x => ("", "box-arrow-right", $"chuyển bước “{x.Step.Name}”" + (x.OfficialName is null ? $", {units.NameOf(x.UnitId)} phân công" : $" cho {x.OfficialName}"), string.Join(" · ", new[] { x.Words, x.StepDueAt is { } end ? $"xong bước này trước {KitPage.At(end)}" : null }.OfType<string>()) is { Length: > 0 } more ? more : null),
        { Type: "dossier.process-changed" } e when e.As<DossierProcessChanged>() is var x => ("wait", "arrow-repeat", $"theo quy trình nội bộ số {x.Number}, ở bước “{x.Step.Name}”", "hạn theo luật không đổi" + (x.StepDueAt is { } stepEnd ? $" · xong bước này trước {KitPage.At(stepEnd)}" : "")),
        { Type: "dossier.supplement-requested" } e when e.As<SupplementRequested>() is var x => ("warn", "exclamation-circle", "yêu cầu bổ sung, một lần duy nhất: " + string.Join("; ", x.Papers), $"{x.Reason} · {x.Article}"),
        { Type: "dossier.supplement-completed" } e when e.As<SupplementCompleted>() is var x => ("", "arrow-repeat", "nhận đủ bổ sung, thời hạn tính lại từ đầu", x.Article),
        { Type: "dossier.result-submitted" } e when e.As<ResultSubmitted>() is var x => ("", "send", x.Kind == ResultKind.Granted ? "trình ký kết quả" : "trình ký thông báo không đủ điều kiện", x.Summary),
        { Type: "dossier.result-sent-back" } e when e.As<ResultSentBack>() is var x => ("warn", "arrow-counterclockwise", "trả lại dự thảo", x.Reason),
        { Type: "dossier.result-approved" } e when e.As<ResultApproved>() is var x => (x.Timeliness == Timeliness.Late ? "bad" : "", "pencil-square", $"ký {(x.Kind == ResultKind.Granted ? "kết quả" : "thông báo không đủ điều kiện")} số {x.ResultNumber}", x.Timeliness switch { Timeliness.Late => "trễ hạn", Timeliness.Early => "trước hạn", _ => "đúng hạn" }),
        { Type: "dossier.result-arrived" } => ("", "inbox", "xác nhận kết quả đã về Bộ phận Một cửa", null),
        { Type: "dossier.result-returned" } e when e.As<ResultReturned>() is var x => ("", "check-circle", $"trả kết quả cho {x.ReceivedBy}", null),
        { Type: "dossier.withdrawn" } e when e.As<DossierWithdrawn>() is var x => ("wait", "slash-circle", "người nộp rút hồ sơ", x.Reason),
        { Type: "dossier.closed" } e when e.As<DossierClosed>() is var x => ("wait", "slash-circle", "đóng hồ sơ: người nộp không bổ sung trong hạn", $"hạn bổ sung {KitPage.At(x.CompletionDueAt)} · {x.Article}"),
        { Type: "dossier.paused" } e when e.As<DossierPaused>() is var x => ("wait", "pause-circle", $"tạm dừng: {x.Cause}", $"{x.Document} ngày {VietnameseDay.Write(x.DocumentOn)} · {x.Article}"),
        { Type: "dossier.resumed" } e when e.As<DossierResumed>() is var x => ("", "arrow-repeat", $"tiếp tục tính thời hạn, hạn mới {KitPage.At(x.DueAt)}", $"{x.Document} ngày {VietnameseDay.Write(x.DocumentOn)}"),
        { Type: "dossier.referrals-asked" } e when e.As<ReferralsAsked>() is var x => ("wait", "send", "hỏi " + string.Join("; ", x.Referrals.Select(r => $"{r.AgencyName} ({r.Kind.Label().ToLowerInvariant()}, hạn {KitPage.At(r.DueAt)})")), $"{x.Question}{(x.Article.Length > 0 ? " · " + x.Article : "")}"),
        { Type: "dossier.referral-begun" } e when e.As<ReferralBegun>() is var x => ("", "hourglass-split", $"đến lượt {units.NameOf(x.AgencyId)} trả lời, hạn {KitPage.At(x.DueAt)}", null),
        { Type: "dossier.referral-answered" } e when e.As<ReferralAnswered>() is var x => (x.Timeliness == Timeliness.Late ? "bad" : "", "inbox", $"{units.NameOf(x.AgencyId)} trả lời, {(x.Timeliness == Timeliness.Late ? "trễ hạn" : "đúng hạn")}", x.Answer + (x.Document is null ? "" : " · " + x.Document)),
        { Type: "dossier.referral-withdrawn" } e when e.As<ReferralWithdrawn>() is var x => ("wait", "slash-circle", $"không hỏi {units.NameOf(x.AgencyId)} nữa", x.Reason),
        { Type: "dossier.referral-transferred" } e when e.As<ReferralTransferred>() is var x => ("wait", "box-arrow-right", $"{units.NameOf(x.ToAgencyId)} trả lời thay {units.NameOf(x.FromAgencyId)} do sắp xếp đơn vị, hạn giữ nguyên", x.Decision),
        { Type: "dossier.error-confirmed" } e when e.As<ResultErrorConfirmed>() is var x => ("warn", "exclamation-circle", "xác nhận sai sót của kết quả", x.What + (x.DueAt is { } due ? $" · sửa chậm nhất {KitPage.At(due)} · {x.Article}" : "")),
        { Type: "dossier.result-corrected" } e when e.As<ResultCorrected>() is var x => (x.IsLate == true ? "bad" : "", "pencil-square", $"sửa kết quả, số mới {x.Document}", x.IsLate == true ? "trễ hạn" : null),
        { Type: "dossier.correction-transferred" } e when e.As<CorrectionTransferred>() is var x => ("wait", "box-arrow-right", $"{units.NameOf(x.ToAgencyId)} sửa thay {units.NameOf(x.FromAgencyId)} do sắp xếp đơn vị, hạn giữ nguyên", x.Decision),
        { Type: "dossier.payment-recorded" } e when e.As<PaymentRecorded>() is var x => ("", "stack", $"ghi khoản thu trực tuyến {Dong.Of(x.Amount)}, giao dịch {x.Reference}", $"nộp lúc {KitPage.At(x.PaidAt)}" + (x.DueAt is { } due ? $" · vào tài khoản chậm nhất {KitPage.At(due)} · {x.Article}" : "")),
        { Type: "dossier.payment-settled" } e when e.As<PaymentSettled>() is var x => (x.IsLate == true ? "bad" : "", "check-circle", $"đối soát {Dong.Of(x.Amount)}, giao dịch {x.Reference}", $"vào tài khoản lúc {KitPage.At(x.SettledAt)} · {x.Statement}" + (x.IsLate == true ? " · trễ hạn" : "")),
        { Type: "dossier.payment-taken-back" } e when e.As<PaymentTakenBack>() is var x => ("wait", "arrow-counterclockwise", $"rút lại khoản thu ghi nhầm {Dong.Of(x.Amount)}, giao dịch {x.Reference}", x.Reason),
        { Type: "dossier.payment-transferred" } e when e.As<PaymentTransferred>() is var x => ("wait", "box-arrow-right", $"{units.NameOf(x.ToAgencyId)} đối soát giao dịch {x.Reference} thay {units.NameOf(x.FromAgencyId)} do sắp xếp đơn vị, hạn giữ nguyên", x.Decision),
        { Type: "dossier.reappointed" } e when e.As<DossierReappointed>() is var x => ("warn", "envelope-paper", $"xin lỗi và hẹn lại {KitPage.At(x.NewDueAt)}", x.Article),
        { Type: "dossier.redated" } e when e.As<DossierRedated>() is var x => ("warn", "clock", $"hạn tính lại theo lịch làm việc mới, hẹn {KitPage.At(x.DueAt)}", $"hạn theo luật {KitPage.At(x.LawfulDueAt)} · {x.Article}"),
        { Type: "dossier.timer-redated" } e when e.As<DossierTimerRedated>() is var x => ("warn", "clock", x.Sentence, x.Article),
        { Type: "dossier.transferred" } e when e.As<DossierTransferred>() is var x => ("wait", "box-arrow-right", $"chuyển sang {units.NameOf(x.ToAgencyId)} do sắp xếp đơn vị, không tính lại thời hạn", x.Decision),
        { Type: "dossier.imported" } e when e.As<DossierImported>() is var x => ("", "upload", $"nạp từ {x.Register}, số {x.NumberInRegister}", null),
        { Type: "record.read" } => ("wait", "search", "mở xem hồ sơ", "thanh tra, kiểm tra"),
        var other => ("", "clock", other.Type, null),
    };
}
