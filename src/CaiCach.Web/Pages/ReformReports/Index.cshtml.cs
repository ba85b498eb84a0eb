using CaiCach.Kernel.Time;
using CaiCach.Reports.Reform;
using CaiCach.Reports.Reform.Listing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.ReformReports;

/// <summary>Periodic reform reports that a person may see, the last period first.</summary>
public sealed class IndexModel(ReformReportList list, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public string? Period { get; set; }

    [BindProperty(SupportsGet = true)]
    public ReformReportState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public IReadOnlyList<ReformReportRow> Rows { get; private set; } = [];

    public bool More { get; private set; }

    /// <summary>The periods of this year and the last.</summary>
    public IEnumerable<ReportPeriod> Periods => Choices(clock.Today);

    public async Task OnGetAsync()
    {
        Period = ReportPeriod.TryParse(Period, out var known) ? known.Code : null;
        (Rows, More) = await list.RunAsync(new ReformReportFilter { Period = Period, State = State, After = After }, Current.Authority, Aborted);
    }

    public string Link(string? period, ReformReportState? state, Guid? after = null) => "/reform-reports" + QueryString.Create(
        new Dictionary<string, string?> { ["period"] = period, ["state"] = state?.ToString(), ["after"] = after?.ToString() }.Where(p => !string.IsNullOrEmpty(p.Value)));

    /// <summary>Periods that have begun, the last to end first.</summary>
    internal static IEnumerable<ReportPeriod> Choices(DateOnly today) =>
        from year in new[] { today.Year, today.Year - 1 }
        from period in new[] { ReportPeriod.OfYear(year), ReportPeriod.OfHalf(year, 2), ReportPeriod.OfQuarter(year, 4), ReportPeriod.OfQuarter(year, 3), ReportPeriod.OfHalf(year, 1), ReportPeriod.OfQuarter(year, 2), ReportPeriod.OfQuarter(year, 1) }
        where period.From <= today
        select period;
}
