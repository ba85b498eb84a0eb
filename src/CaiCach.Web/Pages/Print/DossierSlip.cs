using CaiCach.Dossiers;
using CaiCach.Dossiers.Viewing;
using CaiCach.Kernel.Outbox;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Print;

/// <summary>A form printed from one dossier.</summary>
public abstract class DossierSlip(DossierReader reader, UnitDirectory units, SiteOptions site, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public DossierView View { get; private set; } = null!;

    public Dossier Dossier => View.Dossier;

    public UnitSnapshot Units { get; private set; } = null!;

    public Unit Agency => Units[Dossier.AgencyId];

    /// <summary>Where the citizen asks for the status.</summary>
    public string StatusAddress => site.StatusAddress ?? $"{Request.Scheme}://{Request.Host}/status";

    /// <summary>Where the citizen rates the handling, with the same two codes.</summary>
    public string RateAddress => site.AddressOf("/rate") ?? $"{Request.Scheme}://{Request.Host}/rate";

    /// <summary>Who took the dossier in.</summary>
    public string ReceivedBy => View.Story.Count > 0 ? View.Story[0].OfficialName : "";

    public async Task<IActionResult> OnGetAsync()
    {
        if (await reader.FindAsync(Id, Current.Context(null), Aborted) is not { } view)
        {
            return NotFound();
        }

        (View, Units) = (view, await units.GetAsync(Aborted));
        return Exists ? Page() : NotFound();
    }

    /// <summary>False when this dossier has no such form.</summary>
    protected virtual bool Exists => true;
}
