using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Listing;
using CaiCach.ReformPlans.Tasks;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Plans;

/// <summary>Tasks of all issued plans that fall due between two days, as they stand today: the rows behind what a head answers for.</summary>
public sealed class DueModel(DueTasks list, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Agency { get; set; }

    [BindProperty(SupportsGet = true)]
    public TaskStanding? Standing { get; set; }

    public IReadOnlyList<DueTaskRow> Rows { get; private set; } = [];

    public int Count { get; private set; }

    public UnitSnapshot Units { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        Units = await units.GetAsync(Aborted);
        From ??= ReportPeriod.QuarterOf(clock.Today).From;
        To ??= ReportPeriod.QuarterOf(clock.Today).To;
        if (To < From)
        {
            ModelState.AddModelError(nameof(To), "Đến ngày phải từ Từ ngày trở đi.");
            return;
        }

        (Rows, Count) = await list.RunAsync(new DueTaskFilter { From = From.Value, To = To.Value, AgencyId = Agency, Standing = Standing }, Current.Authority, Aborted);
    }

    public string Link(TaskStanding? standing, bool withAgency = true) => "/plans/tasks" + QueryString.Create(new Dictionary<string, string?>
    {
        ["from"] = VietnameseDay.Iso(From!.Value), ["to"] = VietnameseDay.Iso(To!.Value), ["agency"] = withAgency ? Agency?.ToString() : null, ["standing"] = standing?.ToString(),
    }.Where(p => p.Value is not null));
}
