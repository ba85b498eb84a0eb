using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Importing;
using CaiCach.ReformPlans.Listing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Plans.Editing;

/// <summary>Takes the appendix table of a plan from a file: shows what was understood, row by row, and takes what a person has seen.</summary>
[RequestFormLimits(ValueCountLimit = 60_000)]
public sealed class ImportModel(PlanReader plans, PlanAppendix appendix, ImportPlanTasks command, UnitDirectory units, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public IFormFile? Appendix { get; set; }

    [BindProperty]
    public string? FileHash { get; set; }

    [BindProperty]
    public List<ImportRow> Rows { get; set; } = [];

    [BindProperty]
    public string? DecisionNumber { get; set; }

    [BindProperty]
    public DateOnly? DecisionOn { get; set; }

    public PlanView Plan { get; private set; } = null!;

    public UnitSnapshot Units { get; private set; } = null!;

    /// <summary>Null until a file was read.</summary>
    public AppendixReading? Reading { get; private set; }

    public bool IsIssued => Plan.State == ReformPlans.Plans.PlanState.Issued;

    public AppendixTask? TaskAt(int line) => Reading?.Tasks.FirstOrDefault(t => t.Line == line);

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostReadAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (Appendix is null)
        {
            return Refuse([new Refusal("plan.appendix", "Hãy chọn tệp phụ lục.", nameof(Appendix))]);
        }

        await using var content = Appendix.OpenReadStream();
        var read = await appendix.ReadAsync(Id, content, Current.Context(null), Aborted);
        if (!read.Succeeded)
        {
            return Refuse(read.Refusals);
        }

        (FileHash, Reading, Rows) = (read.Value.FileHash, read.Value.Reading, [.. read.Value.Reading.Tasks.Select(ImportRow.Of)]);
        ModelState.Clear();
        return Page();
    }

    public async Task<IActionResult> OnPostTakeAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var rows = new List<ImportedTask>();
        for (var i = 0; i < Rows.Count; i++)
        {
            if (!Rows[i].TryBudget(out var budget) && Rows[i].Take)
            {
                ModelState.AddModelError($"Rows[{i}].Budget", $"Dòng {Rows[i].Line}: kinh phí là số đồng, ví dụ 120.000.000.");
            }

            rows.Add(Rows[i].Read(budget));
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await AgainAsync() ?? Page();
        }

        var taken = await command.RunAsync(
            new ImportPlanTasksOptions { PlanId = Id, FileHash = FileHash, Rows = rows, DecisionNumber = DecisionNumber, DecisionOn = DecisionOn }, Current.Context(CommandKey), Aborted);
        if (!taken.Succeeded)
        {
            return await AgainAsync() ?? Refuse(taken.Refusals);
        }

        Flash($"Đã đưa {taken.Value.Taken} nhiệm vụ vào kế hoạch{(taken.Value.LeftOut > 0 ? $", bỏ {taken.Value.LeftOut} dòng" : "")}.");
        return Redirect($"/plans/{Id}");
    }

    /// <summary>Reads the waiting file once more to show its rows again; an answer of its own only when that fails.</summary>
    async Task<IActionResult?> AgainAsync()
    {
        var again = await appendix.ReadAsync(Id, FileHash, Current.Context(null), Aborted);
        Reading = again.Value?.Reading;
        return again.Succeeded ? null : Refuse(again.Refusals);
    }

    async Task<bool> LoadAsync()
    {
        if (await plans.FindAsync(Id, Current.Context(null), Aborted) is not { } plan)
        {
            return false;
        }

        (Plan, Units) = (plan, await units.GetAsync(Aborted));
        return true;
    }
}
