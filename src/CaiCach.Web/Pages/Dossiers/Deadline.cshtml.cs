using System.Globalization;
using CaiCach.Dossiers;
using CaiCach.Dossiers.DueDates;
using CaiCach.Dossiers.Viewing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Dossiers;

/// <summary>The deadline of one dossier: its ledger, every timer, and what another moment of receipt would have given.</summary>
public sealed class DeadlineModel(DossierReader reader, DeadlineSheets sheets, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Day of a receipt that is only asked about.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    /// <summary>Its time.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Time { get; set; }

    public DossierView View { get; private set; } = null!;

    public Dossier Dossier => View.Dossier;

    /// <summary>As it was; null where the dossier came from a register or lies outside the calendar.</summary>
    public DeadlineSheet? Real { get; private set; }

    /// <summary>As it would have been; null when nothing was asked or the answer is refused.</summary>
    public DeadlineSheet? Asked { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await reader.FindAsync(Id, Current.Context(null), Aborted) is not { } view)
        {
            return NotFound();
        }

        View = view;
        Real = Dossier.ImportedFrom is not null ? null : (await sheets.OfAsync(view, null, Aborted)).Value;
        if (On is null && string.IsNullOrWhiteSpace(Time))
        {
            return Page();
        }

        if (On is not { } day || !TimeOnly.TryParseExact((Time ?? "").Trim(), ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            ModelState.AddModelError(On is null ? nameof(On) : nameof(Time), On is null ? "Cho biết ngày nhận." : "Giờ viết dạng 15:01.");
            return Page();
        }

        var asked = await sheets.OfAsync(view, day.ToDateTime(time), Aborted);
        Asked = asked.Value;
        foreach (var refusal in asked.Refusals)
        {
            ModelState.AddModelError(nameof(On), refusal.Message);
        }

        return Page();
    }

    public static string Moment(DateTime at) => at.ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);
}
