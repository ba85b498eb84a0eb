using CaiCach.Dossiers.Referring;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Referrals;

/// <summary>What other agencies ask of one's own, most urgent first.</summary>
public sealed class IndexModel(ReferralList list, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
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

    public IReadOnlyList<ReferralRow> Rows { get; private set; } = [];

    public bool More { get; private set; }

    public UnitSnapshot Units { get; private set; } = null!;

    public DateTimeOffset Now => clock.Now;

    public bool SeveralAgencies => Rows.Select(r => r.AgencyId).Distinct().Skip(1).Any();

    public async Task OnGetAsync()
    {
        Units = await units.GetAsync(Aborted);
        (Rows, More) = await list.RunAsync(new ReferralFilter { Answered = Answered, Late = Late, AgencyId = Agency, From = From, To = To, After = After }, Current.Authority, Aborted);
    }

    public string Link(bool answered, bool late, Guid? after = null) => "/referrals" + QueryString.Create(new Dictionary<string, string?>
    {
        ["answered"] = answered ? "true" : null,
        ["late"] = late ? "true" : null,
        ["agency"] = Agency?.ToString(),
        ["from"] = answered && From is { } from ? VietnameseDay.Iso(from) : null,
        ["to"] = answered && To is { } to ? VietnameseDay.Iso(to) : null,
        ["after"] = after?.ToString(),
    }.Where(p => !string.IsNullOrEmpty(p.Value)));
}
