using CaiCach.Kernel.Audit;
using CaiCach.Organisations.Administering;
using CaiCach.Organisations.Mornings;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.SecondFactors;
using CaiCach.Organisations.Sessions;
using CaiCach.Organisations.SigningIn;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.Administration;

/// <summary>Sentences for the history of an account.</summary>
internal static class OfficialStory
{
    public static string Sentence(AuditContent content) => string.Join("; ", content.Events.Select(Of).Where(s => s.Length > 0));

    static string Of(AuditContent.Event e) => e.Type switch
    {
        "official.created" => e.As<OfficialCreated>() is var x ? $"{x.FullName}, tên đăng nhập {x.UserName}" : "",
        "official.post-given" => e.As<PostGiven>() is var x
            ? $"{x.Title} ({x.Role.Label()}), {x.UnitName}, từ {KitPage.At(x.ValidFrom)}{(x.ValidTo is { } to ? " đến " + KitPage.At(to) : "")}" : "",
        "official.post-ended" => e.As<PostEnded>() is var x ? $"{x.Title} ({x.Role.Label()}), {x.UnitName}, kết thúc {KitPage.At(x.ValidTo)}" : "",
        "official.mail-changed" => e.As<MailChanged>() is var x
            ? (x.From == x.To ? "" : $"{x.From ?? "chưa có"} → {x.To ?? "không có"}") + (x.IsWanted is { } wanted ? (x.From == x.To ? "" : "; ") + (wanted ? "nhận thư buổi sáng" : "tắt thư buổi sáng") : "") : "",
        "official.disabled" => "khoá",
        "official.enabled" => "mở lại",
        "official.sign-in-failed" => e.As<SignInFailed>() is var x
            ? (x.Step == "code" ? "sai mã bước hai" : "sai mật khẩu") + (x.LockedUntil is { } until ? ", tạm khoá đến " + KitPage.At(until) : "") : "",
        "official.second-step-passed" => e.As<SecondStepPassed>() is { RecoveryCodesLeft: { } left } ? $"bằng mã dự phòng, còn {left}" : "",
        "official.recovery-codes-renewed" => $"{e.As<RecoveryCodesRenewed>().Count} mã",
        "official.sessions-ended" => $"{e.As<SessionsEnded>().Count} phiên",
        "official.token-created" or "official.token-revoked" => e.Data.GetProperty("name").GetString() ?? "",
        _ => "",
    };
}
