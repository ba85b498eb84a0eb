using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Processes;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Processes.Writing;

/// <summary>The form of a draft process. Buttons that add, move and take away lines write nothing; only saving does.</summary>
[RequestFormLimits(ValueCountLimit = 20_000)]
public sealed class EditModel(ProcessReader reader, UnitDirectory directory, CurrentOfficial current) : KitPage(current)
{
    /// <summary>Roles that some stage is given to.</summary>
    public static readonly IReadOnlyList<Role> Roles = [.. Enum.GetValues<ProcessStage>().SelectMany(s => s.Roles()).Distinct()];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public ProcessForm Form { get; set; } = new();

    [BindProperty]
    public bool FitHours { get; set; }

    /// <summary>The button that was pressed; null: save.</summary>
    [BindProperty]
    public string? Do { get; set; }

    public ProcessView View { get; private set; } = null!;

    public UnitSnapshot Units { get; private set; } = null!;

    /// <summary>Units to choose from: agencies of the province, departments and their divisions; what lies below is found by its code.</summary>
    public IEnumerable<Unit> Offered => Units.All.Where(u => u.IsOpenOn(Units.Day) && (u.Kind is UnitKind.Department or UnitKind.District || (u.Kind == UnitKind.Division && Units.Find(u.AgencyId)?.Kind != UnitKind.Commune)));

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        (Form, Version) = (ProcessForm.Of(View.Content, Units), View.Process.Version);
        Form.Lengthen();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromServices] WriteProcess command)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!string.IsNullOrEmpty(Do))
        {
            Form.Do(Do);
            Form.Lengthen();
            ModelState.Clear(); // the lines stand elsewhere now
            return Page();
        }

        var content = Form.Read(Units, (field, message) => ModelState.AddModelError("Form." + field, message));
        if (!ModelState.IsValid)
        {
            Form.Lengthen();
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var done = await command.RunAsync(new WriteProcessOptions { ProcessId = Id, Version = Version, Content = content, FitHours = FitHours }, Current.Context(CommandKey), Aborted);
        if (!done.Succeeded)
        {
            Form.Lengthen();
            return Refuse([.. done.Refusals.Select(Beside)]);
        }

        Flash("Đã lưu bản nháp quy trình.");
        return Redirect($"/processes/{Id}");
    }

    static Refusal Beside(Refusal refusal) => refusal.Field?.StartsWith("Steps[", StringComparison.Ordinal) == true ? refusal with
    {
        Field = "Form." + refusal.Field.Replace(".UnitId", ".Unit", StringComparison.Ordinal).Replace(".Referrals", ".Hours", StringComparison.Ordinal),
    } : refusal;

    async Task<bool> LoadAsync()
    {
        if (await reader.FindAsync(Id, withDrafts: true, Aborted) is not { Process.State: ProcessState.Draft } view)
        {
            return false;
        }

        (View, Units) = (view, await directory.GetAsync(Aborted));
        return true;
    }
}
