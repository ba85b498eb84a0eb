using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Procedures;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;
using CaiCach.Procedures.Finding;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Procedures;

/// <summary>A procedure: what is in force on a day, its versions, and for those who keep the catalogue the next draft.</summary>
public sealed class ViewModel(CatalogueReader reader, UnitDirectory directory, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The day whose version is shown; today when nobody says.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    public ProcedureView View { get; private set; } = null!;

    public UnitSnapshot Units { get; private set; } = null!;

    public IReadOnlyList<TimelineItem> Story { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public DateOnly Shown => On ?? clock.Today;

    public bool MayManage => Current.Authority.HasAny(ProceduresPermissions.Manage);

    public ProcedureVersion? Draft => View.Versions.FirstOrDefault(v => v.ValidFrom is null);

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostDraftAsync([FromServices] StartDraft command)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var done = await command.RunAsync(new StartDraftOptions { ProcedureId = Id }, Current.Context(CommandKey), Aborted);
        if (!done.Succeeded)
        {
            return Refuse(done.Refusals);
        }

        Flash($"Đã tạo bản nháp thứ {done.Value.Number}, chép từ bản mới nhất.");
        return Redirect($"/procedures/versions/{done.Value.Id}/edit");
    }

    async Task<bool> LoadAsync()
    {
        if (await reader.FindAsync(Id, MayManage, Shown, Aborted) is not { } view)
        {
            return false;
        }

        (View, Units) = (view, await directory.GetAsync(Aborted));
        Story = MayManage ? [.. (await reader.StoryAsync(view.Procedure, Aborted)).Select(l => ProcedureStory.Line(l, Units))] : [];
        return true;
    }
}
