using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Listing;
using CaiCach.ReformPlans.Planning;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Plans.Editing;

/// <summary>Changes what a plan says about a task.</summary>
public sealed class EditTaskModel(PlanTaskReader reader, AmendPlanTask command, UnitDirectory units, CurrentOfficial current) : EditPage(units, current)
{
    [BindProperty]
    public int Version { get; set; }

    public string TaskName => view.Task.Name;

    PlanTaskView view = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        (Form, Version) = (TaskForm.Of(view), view.Task.Version);
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

        var amended = await command.RunAsync(
            new AmendPlanTaskOptions
            {
                TaskId = Id, Version = Version, ContentId = Form.ContentId ?? Guid.Empty, ParentTaskId = view.Task.ParentTaskId, Name = Form.Name, Output = Form.Output,
                ExpectedResult = Form.ExpectedResult, LeadUnitId = Form.LeadUnitId, CoUnitIds = Form.CoUnitIds, StartOn = Form.StartOn, DueOn = Form.DueOn, Budget = budget,
                LegalBasis = Form.LegalBasis, Note = Form.Note, DecisionNumber = Form.DecisionNumber, DecisionOn = Form.DecisionOn, Reason = Form.Reason,
            },
            Current.Context(CommandKey), Aborted);
        if (amended.Succeeded)
        {
            Flash("Đã lưu thay đổi của nhiệm vụ.");
            return Redirect($"/plans/tasks/{Id}");
        }

        if (amended.Refusals[0].Code == Refusal.ConflictCode)
        {
            var snapshot = Units;
            Changed = new ChangedMeanwhile([.. view.Ledger.TakeLast(Math.Max(1, view.Task.Version - Version)).Select(e => TaskWords.Line(e, snapshot))], []);
            ModelState.Remove(nameof(Version));
            Version = view.Task.Version;
        }

        return Refuse(amended.Refusals, "Form.");
    }

    async Task<bool> LoadAsync()
    {
        if (await reader.FindAsync(Id, Current.Context(null), Aborted) is not { } found)
        {
            return false;
        }

        view = found;
        await TakeAsync(found.Plan);
        return true;
    }
}
