using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Paying;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Payments;

/// <summary>One online payment: what is known of it, and how it is settled or taken back.</summary>
public sealed class ViewModel(PaymentList list, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Statement { get; set; }

    [BindProperty]
    public DateOnly? SettledOn { get; set; }

    [BindProperty]
    public string? SettledHour { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public PaymentView View { get; private set; } = null!;

    public UnitSnapshot Units { get; private set; } = null!;

    /// <summary>The form to take it back was refused, so that it stands open.</summary>
    public bool TriedToTakeBack { get; private set; }

    public DateTimeOffset Now => clock.Now;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromServices] SettleFeePayment settle)
    {
        var at = TypedMoment.Read(SettledOn, SettledHour, ModelState, nameof(SettledOn), nameof(SettledHour));
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await OnGetAsync();
        }

        var outcome = await settle.RunAsync(new SettleFeePaymentOptions { PaymentId = Id, Statement = Statement, SettledAt = at }, Current.Context(CommandKey), Aborted);
        return await AnswerAsync(outcome, "Đã đối soát.");
    }

    public async Task<IActionResult> OnPostTakeBackAsync([FromServices] TakeBackFeePayment takeBack)
    {
        TriedToTakeBack = true;
        return await AnswerAsync(await takeBack.RunAsync(new TakeBackFeePaymentOptions { PaymentId = Id, Reason = Reason }, Current.Context(CommandKey is null ? null : CommandKey + "TakeBack"), Aborted), "Đã rút lại khoản ghi nhầm.");
    }

    async Task<IActionResult> AnswerAsync(Outcome<DossierChanged> outcome, string done)
    {
        if (outcome.Succeeded)
        {
            Flash(done);
            return Redirect("/payments");
        }

        return await LoadAsync() ? Refuse([.. outcome.Refusals.Select(r => r.Field == nameof(SettleFeePaymentOptions.SettledAt) ? r with { Field = nameof(SettledOn) } : r)]) : NotFound();
    }

    async Task<bool> LoadAsync()
    {
        if (await list.FindAsync(Id, Current.Authority, Aborted) is not { } view)
        {
            return false;
        }

        (View, Units) = (view, await units.GetAsync(Aborted));
        return true;
    }
}
