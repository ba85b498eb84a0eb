using CaiCach.Dossiers;
using CaiCach.Dossiers.Listing;
using CaiCach.Dossiers.Viewing;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Dossiers;

/// <summary>The list of dossiers, and the place where the search box and every figure lead.</summary>
public sealed class IndexModel(DossierList list, DossierReader reader, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public DossierState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Overdue { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Measure { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Agency { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Field { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public IReadOnlyList<DossierRow> Rows { get; private set; } = [];

    public bool More { get; private set; }

    public UnitSnapshot Units { get; private set; } = null!;

    public DateTimeOffset Now => clock.Now;

    public async Task<IActionResult> OnGetAsync()
    {
        if (Q is not null && Q.Contains('-', StringComparison.Ordinal) && await reader.IdOfAsync(Q, Current.Authority, Aborted) is { } id)
        {
            return Redirect($"/dossiers/{id}");
        }

        Units = await units.GetAsync(Aborted);
        (Rows, More) = await list.RunAsync(
            new DossierFilter { Text = Q, State = State, Overdue = Overdue, Measure = Measure, From = From, To = To, AgencyId = Agency, FieldId = Field, After = After },
            Current.Authority, Aborted);
        return Page();
    }

    /// <summary>This page's address with one thing changed.</summary>
    public string Link(DossierState? state, bool overdue, Guid? after = null) => "/dossiers" + QueryString.Create(
        new Dictionary<string, string?>
        {
            ["q"] = Q,
            ["state"] = state?.ToString(),
            ["overdue"] = overdue ? "true" : null,
            ["measure"] = Measure,
            ["from"] = From?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ["to"] = To?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ["agency"] = Agency?.ToString(),
            ["field"] = Field?.ToString(),
            ["after"] = after?.ToString(),
        }.Where(p => !string.IsNullOrEmpty(p.Value)));
}
