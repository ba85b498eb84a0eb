using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.ReformPlans;
using CaiCach.ReformPlans.Listing;
using CaiCach.ReformPlans.Planning;
using CaiCach.ReformPlans.Plans;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Plans.Editing;

/// <summary>Changes a plan's own words: name, goals, requirements, targets.</summary>
public sealed class EditPlanModel(PlanReader plans, AmendPlan command, CurrentOfficial current) : KitPage(current)
{
    // Blank rows for new targets; the page is opened again for more.
    const int Blank = 3;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Goals { get; set; }

    [BindProperty]
    public string? Requirements { get; set; }

    [BindProperty]
    public List<TargetForm> Targets { get; set; } = [];

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? DecisionNumber { get; set; }

    [BindProperty]
    public DateOnly? DecisionOn { get; set; }

    public PlanView Plan { get; private set; } = null!;

    public bool IsIssued => Plan.State == PlanState.Issued;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        (Name, Goals, Requirements, Version) = (Plan.Name, Plan.Goals, Plan.Requirements, Plan.Version);
        Targets = Plan.Kind != PlanKind.Programme ? [] : [.. Plan.Targets.Select(t => new TargetForm { Id = t.Id, Group = t.Group, Indicator = t.Indicator, Year = t.Year, Value = t.Value }), .. Enumerable.Range(0, Blank).Select(_ => new TargetForm())];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var amended = await command.RunAsync(
            new AmendPlanOptions
            {
                PlanId = Id, Version = Version, Name = Name, Goals = Goals, Requirements = Requirements, Reason = Reason, DecisionNumber = DecisionNumber, DecisionOn = DecisionOn,
                Targets = Plan.Kind != PlanKind.Programme ? null : [.. Targets.Select(t => new TargetFields { Id = t.Id, Group = t.Group, Indicator = t.Indicator, Year = t.Year, Value = t.Value })],
            },
            Current.Context(CommandKey), Aborted);
        if (amended.Succeeded)
        {
            Flash("Đã sửa kế hoạch; lời cũ vẫn đọc được theo ngày.");
            return Redirect($"/plans/{Id}");
        }

        if (amended.Refusals[0].Code == Refusal.ConflictCode)
        {
            Changed = new ChangedMeanwhile([.. Plan.Editions.TakeLast(1).Select(TaskWords.Line)], []);
            ModelState.Remove(nameof(Version));
            Version = Plan.Version;
        }

        return Refuse(amended.Refusals);
    }

    async Task<bool> LoadAsync()
    {
        if (await plans.FindAsync(Id, Current.Context(null), Aborted) is not { } plan || !Current.Authority.Allows(ReformPlansPermissions.Manage, new Subject(null, null, plan.AgencyId)))
        {
            return false;
        }

        Plan = plan;
        return true;
    }
}
