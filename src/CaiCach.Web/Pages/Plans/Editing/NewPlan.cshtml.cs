using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Listing;
using CaiCach.ReformPlans.Planning;
using CaiCach.ReformPlans.Plans;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Plans.Editing;

/// <summary>Begins a plan.</summary>
public sealed class NewPlanModel(CreatePlan command, PlanReader plans, UnitDirectory units, CurrentOfficial current) : KitPage(current)
{
    [BindProperty]
    public PlanKind Kind { get; set; } = PlanKind.Yearly;

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public Guid? AgencyId { get; set; }

    [BindProperty]
    public Guid? ParentPlanId { get; set; }

    [BindProperty]
    public Guid? CopyFromPlanId { get; set; }

    [BindProperty]
    public DateOnly? PeriodFrom { get; set; }

    [BindProperty]
    public DateOnly? PeriodTo { get; set; }

    [BindProperty]
    public string? Goals { get; set; }

    [BindProperty]
    public string? Requirements { get; set; }

    public UnitSnapshot Units { get; private set; } = null!;

    public IReadOnlyList<PlanRow> Programmes => [.. all.Where(p => p.Kind == PlanKind.Programme)];

    public IReadOnlyList<PlanRow> Yearly => [.. all.Where(p => p.Kind == PlanKind.Yearly)];

    IReadOnlyList<PlanRow> all = [];

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var created = await command.RunAsync(
            new CreatePlanOptions
            {
                Kind = Kind, Code = Code, Name = Name, AgencyId = AgencyId, ParentPlanId = ParentPlanId, CopyFromPlanId = CopyFromPlanId, PeriodFrom = PeriodFrom, PeriodTo = PeriodTo, Goals = Goals, Requirements = Requirements,
            },
            Current.Context(CommandKey), Aborted);
        if (!created.Succeeded)
        {
            return Refuse(created.Refusals);
        }

        Flash("Đã lập kế hoạch. Thêm nhiệm vụ, rồi ban hành bằng một quyết định.");
        return Redirect($"/plans/{created.Value.Id}");
    }

    async Task LoadAsync() => (Units, all) = (await units.GetAsync(Aborted), await plans.ListAsync(Current.Authority, Aborted));
}
