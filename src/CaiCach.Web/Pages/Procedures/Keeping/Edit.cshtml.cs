using CaiCach.Procedures.Drafting;
using CaiCach.Procedures.Finding;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Procedures.Keeping;

/// <summary>The form of a draft.</summary>
[RequestFormLimits(ValueCountLimit = 20_000)]
public sealed class EditModel(CatalogueReader reader, WriteDraft command, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public DraftForm Form { get; set; } = new();

    public VersionView View { get; private set; } = null!;

    /// <summary>Cases to choose from while typing.</summary>
    public IEnumerable<string> Cases => Form.Papers.Select(p => p.CaseName).OfType<string>().Where(c => c.Length > 0).Distinct();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        (Form, Version) = (DraftForm.Of(View.Content), View.Version.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Form.Compact();
        var content = Form.Read((field, message) => ModelState.AddModelError("Form." + field, message));
        if (!ModelState.IsValid)
        {
            Form.Lengthen();
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var done = await command.RunAsync(new WriteDraftOptions { VersionId = Id, Version = Version, Content = content }, Current.Context(CommandKey), Aborted);
        if (!done.Succeeded)
        {
            Form.Lengthen();
            return Refuse([.. done.Refusals.Select(r => r.Field is null ? r : r with { Field = "Form." + r.Field })]);
        }

        Flash("Đã lưu bản nháp.");
        return Redirect($"/procedures/versions/{Id}");
    }

    async Task<bool> LoadAsync()
    {
        if (await reader.VersionAsync(Id, withDrafts: true, Aborted) is not { Version.ValidFrom: null } view)
        {
            return false;
        }

        View = view;
        return true;
    }
}
