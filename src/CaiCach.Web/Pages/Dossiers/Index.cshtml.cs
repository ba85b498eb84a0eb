using CaiCach.Dossiers;
using CaiCach.Dossiers.Listing;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Dossiers;

/// <summary>The list of dossiers, and the place where the search box and every figure lead.</summary>
public sealed class IndexModel(DossierList list, SearchTicket ticket, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    /// <summary>A <see cref="SearchTicket"/>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    [BindProperty(SupportsGet = true)]
    public DossierState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Overdue { get; set; }

    /// <summary>Only what waits to be closed.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Expired { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Measure { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Agency { get; set; }

    /// <summary>With <see cref="Agency"/>: together with the agencies it goes on for.</summary>
    [BindProperty(SupportsGet = true)]
    public bool AsNow { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Field { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    /// <summary>The words searched for.</summary>
    public string? Sought { get; private set; }

    /// <summary>The ticket is too old or of another session.</summary>
    public bool SearchIsOver { get; private set; }

    public IReadOnlyList<DossierRow> Rows { get; private set; } = [];

    public bool More { get; private set; }

    public UnitSnapshot Units { get; private set; } = null!;

    public DateTimeOffset Now => clock.Now;

    public async Task<IActionResult> OnGetAsync()
    {
        Units = await units.GetAsync(Aborted);
        Sought = string.IsNullOrEmpty(Find) ? null : ticket.Read(Find);
        if (Sought is null && !string.IsNullOrEmpty(Find))
        {
            // Showing everything instead would look like an answer to the question.
            SearchIsOver = true;
            return Page();
        }

        (Rows, More) = await list.RunAsync(
            new DossierFilter { Text = Sought, State = State, Overdue = Overdue, Expired = Expired, Measure = Measure, From = From, To = To, FieldId = Field, After = After }.OfAgency(Units, Agency, AsNow),
            Current.Authority, Aborted);
        return Page();
    }

    /// <summary>The agency goes on for others: the list can be asked both ways.</summary>
    public bool GoesOn => Agency is { } own && Units.GatheredIn(own).Count > 1;

    /// <summary>This page's address with one thing changed.</summary>
    public string Link(DossierState? state, bool overdue, Guid? after = null, bool? asNow = null, bool expired = false) => "/dossiers" + QueryString.Create(
        new Dictionary<string, string?>
        {
            ["find"] = Find,
            ["state"] = state?.ToString(),
            ["overdue"] = overdue ? "true" : null,
            ["expired"] = expired ? "true" : null,
            ["measure"] = Measure,
            ["from"] = From is { } from ? VietnameseDay.Iso(from) : null,
            ["to"] = To is { } to ? VietnameseDay.Iso(to) : null,
            ["agency"] = Agency?.ToString(),
            ["asNow"] = asNow ?? AsNow ? "true" : null,
            ["field"] = Field?.ToString(),
            ["after"] = after?.ToString(),
        }.Where(p => !string.IsNullOrEmpty(p.Value)));
}
