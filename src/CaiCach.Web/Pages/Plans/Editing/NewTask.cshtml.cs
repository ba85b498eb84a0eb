using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Listing;
using CaiCach.ReformPlans.Planning;
using CaiCach.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Plans.Editing;

/// <summary>A new task of a plan.</summary>
public sealed class NewTaskModel(PlanReader plans, AddPlanTask command, UnitDirectory units, CurrentOfficial current) : EditPage(units, current)
{
    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!IsReadable(out var budget))
        {
            return Page();
        }

        var added = await command.RunAsync(
            new AddPlanTaskOptions
            {
                PlanId = Id, ContentId = Form.ContentId ?? Guid.Empty, Name = Form.Name, Output = Form.Output, ExpectedResult = Form.ExpectedResult, LeadUnitId = Form.LeadUnitId,
                CoUnitIds = Form.CoUnitIds, StartOn = Form.StartOn, DueOn = Form.DueOn, Budget = budget, LegalBasis = Form.LegalBasis, Note = Form.Note,
                DecisionNumber = Form.DecisionNumber, DecisionOn = Form.DecisionOn,
            },
            Current.Context(CommandKey), Aborted);
        if (!added.Succeeded)
        {
            return Refuse(added.Refusals, "Form.");
        }

        Flash("Đã thêm nhiệm vụ.");
        return Redirect($"/plans/tasks/{added.Value.Id}");
    }

    async Task<bool> LoadAsync()
    {
        if (await plans.FindAsync(Id, Current.Context(null), Aborted) is not { } plan)
        {
            return false;
        }

        await TakeAsync(plan);
        return true;
    }
}
