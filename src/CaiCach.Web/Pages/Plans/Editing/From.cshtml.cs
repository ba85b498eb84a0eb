using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.ReformPlans;
using CaiCach.ReformPlans.Listing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Plans.Editing;

/// <summary>Chooses the plan that a task made from a record shall stand in.</summary>
public sealed class FromModel(Origins origins, PlanReader plans, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Record { get; set; }

    public OfferedOrigin Origin { get; private set; } = null!;

    public IReadOnlyList<PlanRow> Plans { get; private set; } = [];

    public string? Back => Origins.Link(Kind, Record, Current.Authority);

    public string Link(PlanRow plan) => $"/plans/{plan.Id}/tasks/new" + QueryString.Create(new Dictionary<string, string?> { ["originKind"] = Kind, ["originId"] = Record?.ToString() });

    public async Task<IActionResult> OnGetAsync()
    {
        if (await origins.FindAsync(Kind, Record, Current.Context(null), Aborted) is not { } found)
        {
            return NotFound();
        }

        Origin = found;
        Plans = [.. (await plans.ListAsync(Current.Authority, Aborted)).Where(p => p.PeriodTo >= clock.Today && Current.Authority.Allows(ReformPlansPermissions.Manage, new Subject(null, null, p.AgencyId)))];
        return Page();
    }
}
