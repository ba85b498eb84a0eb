using CaiCach.Accountability;
using CaiCach.Accountability.Listing;
using CaiCach.Accountability.Sending;
using CaiCach.Accountability.Signing;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Apologies;

/// <summary>One letter: what it says, who signs, whether it went out in time.</summary>
public sealed class ViewModel(ApologyReader reader, UnitDirectory units, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public ApologyDetail Letter { get; private set; } = null!;

    public bool Has(Permission permission) => Current.Authority.HasAny(permission);

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostSignAsync([FromServices] SignApologies command)
    {
        if (await AskedAsync(() => new ConfirmQuestion(
            "Ký thư xin lỗi?", ["Thư được cấp số và mang tên bạn; chữ ký không rút lại được.", "Bộ phận Một cửa sẽ đổi hẹn và gửi người nộp."], "Ký thư", "Xin lỗi, hẹn lại")
            {
                Facts = [("Hồ sơ", Letter.DossierCode), ("Kính gửi", Letter.ApplicantName), ("Hẹn mới", At(Letter.NewDueAt))],
            }) is { } asked)
        {
            return asked;
        }

        var signed = await command.RunAsync(new SignApologiesOptions { ApologyIds = [Id] }, Current.Context(CommandKey + "sign"), Aborted);
        return await EndAsync(!signed.Succeeded ? signed.Refusals : [.. signed.Value.Left.Select(l => l.Reason)], "Đã ký thư xin lỗi. Bộ phận Một cửa sẽ đổi hẹn và gửi người nộp.");
    }

    public async Task<IActionResult> OnPostSendAsync([FromServices] SendApology command)
    {
        if (await AskedAsync(() => new ConfirmQuestion(
            "Đổi hẹn và gửi thư?",
            [$"Hẹn trả của hồ sơ đổi sang {At(Letter.NewDueAt)}; mỗi hồ sơ chỉ hẹn lại một lần.", "Người nộp được báo ngay; thư đã đi không lấy lại được.", "Hạn theo luật không đổi: hồ sơ vẫn tính là trễ."], "Đổi hẹn và gửi", "Xin lỗi, hẹn lại")
            {
                Facts = [("Hồ sơ", Letter.DossierCode), ("Kính gửi", Letter.ApplicantName)],
            }) is { } asked)
        {
            return asked;
        }

        var sent = await command.RunAsync(new SendApologyOptions { ApologyId = Id, Version = Version }, Current.Context(CommandKey + "send"), Aborted);
        return await EndAsync(sent.Refusals, sent.Succeeded
            ? $"Đã đổi hẹn sang {At(sent.Value.NewDueAt)}." + (sent.Value.Delivery == Accountability.Apologies.ApologyDelivery.Email ? " Thư đang được gửi đến người nộp." : " Người nộp không có thư điện tử: hãy in và trao hoặc gửi thư.") + (sent.Value.IsBreach ? " Thư gửi muộn hơn quy định và được ghi nhận." : "")
            : "");
    }

    public async Task<IActionResult> OnPostCancelAsync([FromServices] CancelApology command)
    {
        if (!IsConfirmed && !IsBackFromConfirm && string.IsNullOrWhiteSpace(Reason))
        {
            return await EndAsync([new Refusal("apology.missing", "Hãy ghi lý do huỷ.", nameof(Reason))], "");
        }

        if (await AskedAsync(() => new ConfirmQuestion(
            "Huỷ thư xin lỗi?", ["Thư không gửi đi nữa; muốn xin lỗi phải lập thư mới.", "Lý do huỷ được ghi vào nhật ký."], "Huỷ thư", "Xin lỗi, hẹn lại")
            {
                Facts = [("Hồ sơ", Letter.DossierCode), ("Lý do", Reason)], IsDestructive = true,
            }) is { } asked)
        {
            return asked;
        }

        var cancelled = await command.RunAsync(new CancelApologyOptions { ApologyId = Id, Version = Version, Reason = Reason }, Current.Context(CommandKey + "cancel"), Aborted);
        return await EndAsync(cancelled.Refusals, "Đã huỷ thư.");
    }

    // Null once the person has said yes.
    async Task<IActionResult?> AskedAsync(Func<ConfirmQuestion> question) =>
        IsConfirmed ? null
        : !await LoadAsync() ? NotFound()
        : IsBackFromConfirm ? Page()
        : Ask(question());

    async Task<IActionResult> EndAsync(IReadOnlyList<Refusal> refusals, string done)
    {
        if (refusals.Count == 0)
        {
            Flash(done);
            return Redirect($"/apologies/{Id}");
        }

        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (refusals[0].Code == Refusal.ConflictCode)
        {
            // Every change of a letter adds one to its version and one line to its story.
            var snapshot = await units.GetAsync(Aborted);
            Changed = new ChangedMeanwhile(
                [.. (await reader.StoryAsync(Letter, Aborted)).TakeLast(Math.Max(1, Letter.Version - Version)).Select(l => LetterWords.Line(l, snapshot))],
                string.IsNullOrWhiteSpace(Reason) ? [] : [("Lý do huỷ", Reason)]);
        }

        return Refuse(refusals);
    }

    async Task<bool> LoadAsync()
    {
        if (await reader.FindAsync(Id, Current.Context(null), Aborted) is not { } letter)
        {
            return false;
        }

        Letter = letter;
        return true;
    }
}
