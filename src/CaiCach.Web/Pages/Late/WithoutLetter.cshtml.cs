using CaiCach.Accountability.Lateness;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Late;

/// <summary>Dossiers that became late between two days and whose applicants were never sent an apology: each is a breach.</summary>
public sealed class WithoutLetterModel(LateWithoutApology list, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Agency { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public IReadOnlyList<UnexcusedRow> Rows { get; private set; } = [];

    public bool More { get; private set; }

    public int Count { get; private set; }

    public UnitSnapshot Units { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        Units = await units.GetAsync(Aborted);
        From ??= ReportPeriod.QuarterOf(clock.Today).From;
        To ??= clock.Today;
        if (To < From)
        {
            ModelState.AddModelError(nameof(To), "Đến ngày phải từ Từ ngày trở đi.");
            return;
        }

        var filter = new UnexcusedFilter { Due = (From.Value, To.Value), AgencyId = Agency, After = After };
        (Rows, More) = await list.RunAsync(filter, Current.Authority, Aborted);
        Count = await list.CountAsync(filter, Current.Authority, Aborted);
    }

    public string Link(Guid? after = null) => "/late/without-letter" + QueryString.Create(new Dictionary<string, string?>
    {
        ["from"] = VietnameseDay.Iso(From!.Value), ["to"] = VietnameseDay.Iso(To!.Value), ["agency"] = Agency?.ToString(), ["after"] = after?.ToString(),
    }.Where(p => p.Value is not null));
}
