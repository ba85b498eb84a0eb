using CaiCach.Dossiers.Paying;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Payments;

/// <summary>Fees paid online that wait to reach the budget account, the longest first, and those that did.</summary>
public sealed class IndexModel(PaymentList list, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public bool Settled { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Late { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public IReadOnlyList<PaymentRow> Rows { get; private set; } = [];

    public bool More { get; private set; }

    /// <summary>What waits, whichever rows are shown.</summary>
    public PaymentsWaiting Waiting { get; private set; } = null!;

    public UnitSnapshot Units { get; private set; } = null!;

    public DateTimeOffset Now => clock.Now;

    public bool SeveralAgencies => Rows.Select(r => r.AgencyId).Distinct().Skip(1).Any();

    public string LastColumn => Settled ? "Vào tài khoản lúc" : "Chậm nhất";

    public async Task OnGetAsync()
    {
        Units = await units.GetAsync(Aborted);
        (Rows, More) = await list.RunAsync(new PaymentFilter { Settled = Settled, Late = Late, After = After }, Current.Authority, Aborted);
        Waiting = await list.WaitingAsync(null, Current.Authority, Aborted);
    }

    public string Link(bool settled, bool late, Guid? after = null) => "/payments" + QueryString.Create(new Dictionary<string, string?>
    {
        ["settled"] = settled ? "true" : null,
        ["late"] = late ? "true" : null,
        ["after"] = after?.ToString(),
    }.Where(p => !string.IsNullOrEmpty(p.Value)));
}
