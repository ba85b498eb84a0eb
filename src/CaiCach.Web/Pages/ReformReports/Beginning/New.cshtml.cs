using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Listing;
using CaiCach.ReformPlans.Plans;
using CaiCach.Reports;
using CaiCach.Reports.Reform.Writing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.ReformReports.Beginning;

/// <summary>Begins a report.</summary>
public sealed class NewModel(CreateReformReport command, PlanReader plans, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty]
    public Guid? AgencyId { get; set; }

    [BindProperty]
    public string? Period { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    [BindProperty]
    public DateOnly? To { get; set; }

    [BindProperty]
    public Guid? PlanId { get; set; }

    /// <summary>Agencies that this person may write for.</summary>
    public IReadOnlyList<Unit> Agencies { get; private set; } = [];

    public IReadOnlyList<PlanRow> Plans { get; private set; } = [];

    public IEnumerable<ReportPeriod> Periods => IndexModel.Choices(clock.Today);

    public async Task OnGetAsync()
    {
        await LoadAsync();
        // The half year that has just ended or is running.
        Period = Periods.Where(p => p.To < clock.Today).OrderByDescending(p => p.To).ThenBy(p => p.From).FirstOrDefault()?.Code;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var created = await command.RunAsync(new CreateReformReportOptions { AgencyId = AgencyId, Period = Period, From = From, To = To, PlanId = PlanId }, Current.Context(CommandKey), Aborted);
        if (!created.Succeeded)
        {
            return Refuse(created.Refusals);
        }

        Flash("Đã lập báo cáo. Bảng chỉ tiêu được điền sẵn; viết phần lời, nhập các chỉ tiêu còn trống rồi trình ký.");
        return Redirect($"/reform-reports/{created.Value.Id}");
    }

    async Task LoadAsync()
    {
        var snapshot = await units.GetAsync(Aborted);
        var reach = Current.Authority.FilterFor(ReportsPermissions.Write);
        Agencies = [.. snapshot.Agencies.Where(u => u.ValidTo is null && (reach.Everything || reach.AgencyIds.Contains(u.Id)))];
        Plans = [.. (await plans.ListAsync(Current.Authority, Aborted)).Where(p => p is { Kind: PlanKind.Yearly, State: PlanState.Issued })];
    }
}
