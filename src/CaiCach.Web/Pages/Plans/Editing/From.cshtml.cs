using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.ReformPlans;
using CaiCach.ReformPlans.Listing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Plans.Editing;

/// <summary>Chooses the plan that tasks made from one or several records shall stand in.</summary>
public sealed class FromModel(Origins origins, PlanReader plans, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public List<Guid> Record { get; set; } = [];

    public IReadOnlyList<OfferedOrigin> From { get; private set; } = [];

    public IReadOnlyList<PlanRow> Plans { get; private set; } = [];

    public string? Back => Record.Count == 1 ? Origins.Link(Kind, Record[0], Current.Authority) : null;

    /// <summary>What the tasks are made from, in words.</summary>
    public string Words => From.Count == 1 ? From[0].Origin.Label : $"{From.Count} mục đã chọn";

    public string Link(PlanRow plan) => Record.Count == 1
        ? $"/plans/{plan.Id}/tasks/new" + QueryString.Create(new Dictionary<string, string?> { ["originKind"] = Kind, ["originId"] = Record[0].ToString() })
        : $"/plans/{plan.Id}/tasks/several" + QueryString.Create([new("kind", Kind), .. Record.Select(r => new KeyValuePair<string, string?>("record", r.ToString()))]);

    public async Task<IActionResult> OnGetAsync()
    {
        From = await origins.FindAllAsync(Kind, Record, Current.Context(null), Aborted);
        if (Record.Count == 0 || From.Count != Record.Count)
        {
            return NotFound();
        }

        Plans = [.. (await plans.ListAsync(Current.Authority, Aborted)).Where(p => p.PeriodTo >= clock.Today && Current.Authority.Allows(ReformPlansPermissions.Manage, new Subject(null, null, p.AgencyId)))];
        return Page();
    }
}
