using CaiCach.Dossiers;
using CaiCach.Dossiers.Arriving;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Arrivals;

/// <summary>What came online and waits for an answer, the longest first.</summary>
public sealed class IndexModel(ArrivalList list, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public bool Answered { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Late { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Agency { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public IReadOnlyList<ArrivalRow> Rows { get; private set; } = [];

    public bool More { get; private set; }

    public UnitSnapshot Units { get; private set; } = null!;

    public DateTimeOffset Now => clock.Now;

    public bool SeveralAgencies => Rows.Select(r => r.AgencyId).Distinct().Skip(1).Any();

    public async Task OnGetAsync()
    {
        Units = await units.GetAsync(Aborted);
        (Rows, More) = await list.RunAsync(new ArrivalFilter { Answered = Answered, Late = Late, AgencyId = Agency, From = From, To = To, After = After }, Current.Authority, Aborted);
    }

    /// <summary>Where the row leads: to the counter's form for whoever may answer, to what it became when it is answered.</summary>
    public string? Address(ArrivalRow row) => row switch
    {
        { AnsweredAt: null } => Current.Authority.Allows(DossiersPermissions.Receive, new Subject(null, null, row.AgencyId)) ? $"/dossiers/receive?versionId={row.VersionId}&arrivalId={row.Id}" : null,
        { Answer: ArrivalAnswer.Accepted } => $"/dossiers/{row.AnsweredWithId}",
        _ => $"/print/intake-slip/{row.AnsweredWithId}",
    };

    public string Link(bool answered, bool late, Guid? after = null) => "/arrivals" + QueryString.Create(new Dictionary<string, string?>
    {
        ["answered"] = answered ? "true" : null,
        ["late"] = late ? "true" : null,
        ["agency"] = Agency?.ToString(),
        ["from"] = answered && From is { } from ? VietnameseDay.Iso(from) : null,
        ["to"] = answered && To is { } to ? VietnameseDay.Iso(to) : null,
        ["after"] = after?.ToString(),
    }.Where(p => !string.IsNullOrEmpty(p.Value)));
}
