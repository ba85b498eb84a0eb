using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Listing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Plans.Editing;

/// <summary>What the pages with the form of a task share.</summary>
public abstract class EditPage(UnitDirectory units, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public TaskForm Form { get; set; } = new();

    public PlanView Plan { get; protected set; } = null!;

    public UnitSnapshot Units { get; private set; } = null!;

    public bool IsIssued => Plan.State == ReformPlans.Plans.PlanState.Issued;

    protected async Task TakeAsync(PlanView plan) => (Plan, Units) = (plan, await units.GetAsync(Aborted));

    /// <summary>The budget; a budget that is none, or a day that is none, leaves its words beside the field.</summary>
    protected bool IsReadable(out decimal? budget)
    {
        if (!Form.TryBudget(out budget))
        {
            ModelState.AddModelError("Form.Budget", "Kinh phí là số đồng, ví dụ 120.000.000.");
        }

        if (ModelState.IsValid)
        {
            return true;
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return false;
    }
}
