using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Listing;
using CaiCach.ReformPlans.Planning;
using CaiCach.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Plans.Editing;

/// <summary>A new task of a plan.</summary>
public sealed class NewTaskModel(PlanReader plans, Origins origins, AddPlanTask command, UnitDirectory units, CurrentOfficial current) : EditPage(units, current)
{
    /// <summary>Kind of the record that the task is made from; null for one of the plan's own desk.</summary>
    [BindProperty(SupportsGet = true)]
    public string? OriginKind { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? OriginId { get; set; }

    public OfferedOrigin? Origin { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (Origin is { } from)
        {
            (Form.Name, Form.LeadUnitId) = (from.Name, from.AgencyId);
        }

        return Page();
    }

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
                DecisionNumber = Form.DecisionNumber, DecisionOn = Form.DecisionOn, Origin = Origin?.Origin,
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
        Origin = OriginKind is null ? null : await origins.FindAsync(OriginKind, OriginId, Current.Context(null), Aborted);
        return OriginKind is null || Origin is not null;
    }
}
