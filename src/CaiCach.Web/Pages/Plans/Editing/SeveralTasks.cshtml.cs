using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Listing;
using CaiCach.ReformPlans.Planning;
using CaiCach.ReformPlans.Plans;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Plans.Editing;

/// <summary>Several tasks made from several records, by one decision, all or none.</summary>
public sealed class SeveralTasksModel(PlanReader plans, Origins origins, AddPlanTasks command, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Kind of the records.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public List<Guid> Record { get; set; } = [];

    [BindProperty]
    public List<SeveralTaskRow> Tasks { get; set; } = [];

    [BindProperty]
    public string? DecisionNumber { get; set; }

    [BindProperty]
    public DateOnly? DecisionOn { get; set; }

    public PlanView Plan { get; private set; } = null!;

    public UnitSnapshot Units { get; private set; } = null!;

    public IReadOnlyList<OfferedOrigin> From { get; private set; } = [];

    public bool IsIssued => Plan.State == PlanState.Issued;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Tasks = [.. From.Select(o => new SeveralTaskRow { Name = o.Name, LeadUnitId = o.AgencyId, StartOn = clock.Today })];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync() || Tasks.Count != From.Count)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var added = await command.RunAsync(
            new AddPlanTasksOptions
            {
                PlanId = Id, DecisionNumber = DecisionNumber, DecisionOn = DecisionOn,
                Tasks =
                [
                    .. Tasks.Select((t, i) => new NewPlanTask
                    {
                        ContentId = t.ContentId ?? Guid.Empty, Name = t.Name, Output = t.Output, LeadUnitId = t.LeadUnitId, StartOn = t.StartOn, DueOn = t.DueOn, Origin = From[i].Origin,
                    }),
                ],
            },
            Current.Context(CommandKey), Aborted);
        if (!added.Succeeded)
        {
            return Refuse(added.Refusals);
        }

        Flash($"Đã đưa {added.Value.TaskIds.Count} nhiệm vụ vào kế hoạch.");
        return Redirect($"/plans/{Id}");
    }

    async Task<bool> LoadAsync()
    {
        if (Record.Count == 0 || await plans.FindAsync(Id, Current.Context(null), Aborted) is not { } plan)
        {
            return false;
        }

        (Plan, Units) = (plan, await units.GetAsync(Aborted));
        From = await origins.FindAllAsync(Kind, Record, Current.Context(null), Aborted);
        return From.Count == Record.Count;
    }
}
