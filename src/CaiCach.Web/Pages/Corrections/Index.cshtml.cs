using CaiCach.Dossiers.Correcting;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Corrections;

/// <summary>Errors of results that wait for correction, and those that were corrected.</summary>
public sealed class IndexModel(CorrectionList list, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public bool Corrected { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Late { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public IReadOnlyList<CorrectionRow> Rows { get; private set; } = [];

    public bool More { get; private set; }

    public UnitSnapshot Units { get; private set; } = null!;

    public DateTimeOffset Now => clock.Now;

    public bool SeveralAgencies => Rows.Select(r => r.AgencyId).Distinct().Skip(1).Any();

    public async Task OnGetAsync()
    {
        Units = await units.GetAsync(Aborted);
        (Rows, More) = await list.RunAsync(Corrected, Late, After, Current.Authority, Aborted);
    }

    public string Link(bool corrected, bool late, Guid? after = null) => "/corrections" + QueryString.Create(new Dictionary<string, string?>
    {
        ["corrected"] = corrected ? "true" : null,
        ["late"] = late ? "true" : null,
        ["after"] = after?.ToString(),
    }.Where(p => !string.IsNullOrEmpty(p.Value)));
}
