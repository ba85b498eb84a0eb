using CaiCach.Dossiers;
using CaiCach.Dossiers.Viewing;
using CaiCach.Kernel.Outbox;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Regimes;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Print;

/// <summary>A form printed from one dossier.</summary>
public abstract class DossierSlip(DossierReader reader, RegimeReader regimes, UnitDirectory units, SiteOptions site, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public DossierView View { get; private set; } = null!;

    public Dossier Dossier => View.Dossier;

    public UnitSnapshot Units { get; private set; } = null!;

    /// <summary>The agency that had the dossier when the form was made; another may go on with it since.</summary>
    public Unit Agency => Units[View.Story.FirstOrDefault(l => l.Event.Type == "dossier.transferred" && l.At > MadeAt)?.Event.As<DossierTransferred>().FromAgencyId ?? Dossier.AgencyId];

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
        if (!Exists)
        {
            return NotFound();
        }

        Units = Units.On(LocalClock.ToLocalDate(MadeAt));
        Form = (await regimes.FormAsync(Kind, LocalClock.ToLocalDate(MadeAt), Aborted))?.Citation;
        return Page();
    }

    /// <summary>Number of the form and its circular; null where none held on that day.</summary>
    public string? Form { get; private set; }

    public SlipHead Head => SlipHead.OfOneStop(Units, Agency.Id, "Mã hồ sơ: " + Dossier.Code, MadeAt, Form);

    /// <summary>Which form it is.</summary>
    protected abstract FormKind Kind { get; }

    /// <summary>When the paper was made: its number and its names are that day's, however often it is printed again.</summary>
    public virtual DateTimeOffset MadeAt => Dossier.ReceivedAt;

    /// <summary>False when this dossier has no such form.</summary>
    protected virtual bool Exists => true;
}
