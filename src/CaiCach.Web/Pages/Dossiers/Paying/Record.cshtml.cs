using CaiCach.Kernel.Text;
using System.Globalization;
using CaiCach.Dossiers;
using CaiCach.Dossiers.Paying;
using CaiCach.Dossiers.Viewing;
using CaiCach.Kernel.Time;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Dossiers.Paying;

/// <summary>Takes down a fee of a dossier that was paid online.</summary>
public sealed class RecordModel(DossierReader reader, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>As people type it: 50.000.</summary>
    [BindProperty]
    public string? Amount { get; set; }

    [BindProperty]
    public string? Reference { get; set; }

    [BindProperty]
    public DateOnly? PaidOn { get; set; }

    [BindProperty]
    public string? PaidHour { get; set; }

    public DossierView View { get; private set; } = null!;

    public Dossier Dossier => View.Dossier;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        PaidOn = clock.Today;
        var left = Dossier.FeeAmount - Dossier.Payments.Where(p => p.TakenBackAt is null).Sum(p => p.Amount);
        Amount = left > 0 ? left.Value.ToString("#,0", CultureInfo.GetCultureInfo("vi-VN")) : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromServices] RecordFeePayment record)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var paid = TypedMoment.Read(PaidOn, PaidHour, ModelState, nameof(PaidOn), nameof(PaidHour));
        if (!VietnameseNumber.TryRead(Amount, out var amount))
        {
            ModelState.AddModelError(nameof(Amount), "Số tiền là số đồng chẵn lớn hơn 0, ví dụ 50.000.");
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var outcome = await record.RunAsync(new RecordFeePaymentOptions { DossierId = Id, Amount = amount, Reference = Reference, PaidAt = paid }, Current.Context(CommandKey), Aborted);
        if (!outcome.Succeeded)
        {
            return Refuse([.. outcome.Refusals.Select(r => r.Field == nameof(RecordFeePaymentOptions.PaidAt) ? r with { Field = nameof(PaidOn) } : r)]);
        }

        Flash($"Đã ghi {Dong.Of(outcome.Value.Amount)}{(outcome.Value.DueAt is { } due ? $"; vào tài khoản chậm nhất {At(due)}" : "")}.");
        return Redirect($"/dossiers/{Id}#payments");
    }

    async Task<bool> LoadAsync()
    {
        if (await reader.FindAsync(Id, Current.Context(null), Aborted) is not { } view)
        {
            return false;
        }

        View = view;
        return true;
    }
}
