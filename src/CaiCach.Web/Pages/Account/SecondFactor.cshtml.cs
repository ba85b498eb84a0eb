using System.Text;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.SecondFactors;
using CaiCach.Reports.Slips;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Account;

/// <summary>Turns the second step of sign-in on and off; shows recovery codes once.</summary>
public sealed class SecondFactorModel(SecondFactorReader reader, SecondFactorKeys keys, CurrentOfficial current) : KitPage(current)
{
    [BindProperty]
    public string? SealedKey { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public SecondFactorState State { get; private set; } = new(null, 0);

    public OfferedSecondFactor? Offer { get; private set; }

    public IReadOnlyList<string> Codes { get; private set; } = [];

    /// <summary>Which of the two forms was refused; its drawer stays open.</summary>
    public string? Asked { get; private set; }

    public string Square(OfferedSecondFactor offer) =>
        "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(QrCode.Svg(offer.Address, margin: true)));

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostEnrolAsync([FromServices] EnrolSecondFactor command) =>
        await EndAsync(await command.RunAsync(new EnrolSecondFactorOptions { SealedKey = SealedKey, Code = Code, Password = Password }, Current.Context(CommandKey + "on"), Aborted), "Enrol");

    public async Task<IActionResult> OnPostRenewAsync([FromServices] RenewRecoveryCodes command) =>
        await EndAsync(await command.RunAsync(Password, Current.Context(CommandKey + "renew"), Aborted), "Renew");

    public async Task<IActionResult> OnPostTurnOffAsync([FromServices] TurnOffSecondFactor command)
    {
        var off = await command.RunAsync(Password, Current.Context(CommandKey + "off"), Aborted);
        if (!off.Succeeded)
        {
            return await ShowAsync(off.Refusals, "TurnOff");
        }

        Flash("Đã tắt xác thực hai bước.");
        return Redirect("/account");
    }

    async Task<IActionResult> EndAsync(Outcome<ShownRecoveryCodes> outcome, string asked)
    {
        if (!outcome.Succeeded)
        {
            return await ShowAsync(outcome.Refusals, asked);
        }

        if (outcome.Value.Codes.Count == 0)
        {
            Flash("Các mã dự phòng đã hiện một lần. Nếu chưa kịp ghi, hãy lấy mười mã mới.");
            return Redirect("/account/second-factor");
        }

        Codes = outcome.Value.Codes;
        return Page();
    }

    async Task<IActionResult> ShowAsync(IReadOnlyList<Refusal> refusals, string asked)
    {
        Asked = asked;
        ModelState.SetModelValue(nameof(Code), "", "");
        await LoadAsync();
        return Refuse(refusals);
    }

    async Task LoadAsync()
    {
        var (id, name) = (Current.Post.OfficialId, Current.UserName);
        State = await reader.OfAsync(id, Aborted);
        Offer = State.IsOn ? null : keys.Reopen(id, name, SealedKey) ?? keys.Offer(id, name);
        SealedKey = Offer?.SealedKey;
        ModelState.Remove(nameof(SealedKey));
    }
}
