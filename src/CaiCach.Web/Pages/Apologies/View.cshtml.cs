using CaiCach.Accountability;
using CaiCach.Accountability.Listing;
using CaiCach.Accountability.Sending;
using CaiCach.Accountability.Signing;
using CaiCach.Kernel.Permissions;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Apologies;

/// <summary>One letter: what it says, who signs, whether it went out in time.</summary>
public sealed class ViewModel(ApologyReader reader, CurrentOfficial current) : KitPage(current)
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
        var signed = await command.RunAsync(new SignApologiesOptions { ApologyIds = [Id] }, Current.Context(CommandKey + "sign"), Aborted);
        return await EndAsync(!signed.Succeeded ? signed.Refusals : [.. signed.Value.Left.Select(l => l.Reason)], "Đã ký thư xin lỗi. Bộ phận Một cửa sẽ đổi hẹn và gửi người nộp.");
    }

    public async Task<IActionResult> OnPostSendAsync([FromServices] SendApology command)
    {
        var sent = await command.RunAsync(new SendApologyOptions { ApologyId = Id, Version = Version }, Current.Context(CommandKey + "send"), Aborted);
        return await EndAsync(sent.Refusals, sent.Succeeded
            ? $"Đã đổi hẹn sang {At(sent.Value.NewDueAt)}." + (sent.Value.Delivery == Accountability.Apologies.ApologyDelivery.Email ? " Thư đang được gửi đến người nộp." : " Người nộp không có thư điện tử: hãy in và trao hoặc gửi thư.") + (sent.Value.IsBreach ? " Thư gửi muộn hơn quy định và được ghi nhận." : "")
            : "");
    }

    public async Task<IActionResult> OnPostCancelAsync([FromServices] CancelApology command)
    {
        var cancelled = await command.RunAsync(new CancelApologyOptions { ApologyId = Id, Version = Version, Reason = Reason }, Current.Context(CommandKey + "cancel"), Aborted);
        return await EndAsync(cancelled.Refusals, "Đã huỷ thư.");
    }

    async Task<IActionResult> EndAsync(IReadOnlyList<Kernel.Outcomes.Refusal> refusals, string done)
    {
        if (refusals.Count == 0)
        {
            Flash(done);
            return Redirect($"/apologies/{Id}");
        }

        return await LoadAsync() ? Refuse(refusals) : NotFound();
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
