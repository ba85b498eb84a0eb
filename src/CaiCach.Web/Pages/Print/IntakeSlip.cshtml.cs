using CaiCach.Dossiers.Intake;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Print;

/// <summary>Mẫu 02 or 03, given at the counter without taking the dossier.</summary>
public sealed class IntakeSlipModel(IntakeSlipReader reader, UnitDirectory units, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public IntakeSlipView View { get; private set; } = null!;

    public UnitSnapshot Units { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await reader.FindAsync(Id, Current.Authority, Aborted) is not { } view)
        {
            return NotFound();
        }

        (View, Units) = (view, (await units.GetAsync(Aborted)).On(LocalClock.ToLocalDate(view.Slip.IssuedAt)));
        return Page();
    }
}
