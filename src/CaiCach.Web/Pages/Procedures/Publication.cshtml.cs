using CaiCach.Kernel.Files;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Procedures;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Finding;
using CaiCach.Procedures.Publishing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Procedures;

/// <summary>One publication decision: its clock, its document, its procedures, and the day it was entered.</summary>
public sealed class PublicationModel(PublicationClock publications, CatalogueReader reader, UnitDirectory directory, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public DateOnly? EnteredOn { get; set; }

    public PublicationRow Row { get; private set; } = null!;

    public IReadOnlyList<ProcedureVersion> Versions { get; private set; } = [];

    public UnitSnapshot Units { get; private set; } = null!;

    public bool MayManage => Current.Authority.HasAny(ProceduresPermissions.Manage);

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnGetFileAsync([FromServices] FileStore store, [FromServices] PublicationDocument document) =>
        await document.FindAsync(Id, Aborted) is var (hash, mediaType, name) ? File(store.Open(hash), mediaType, name) : NotFound(); // as an attachment, never shown inside the site

    public async Task<IActionResult> OnPostAsync([FromServices] EnterPublication command)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var done = await command.RunAsync(new EnterPublicationOptions { PublicationId = Id, Version = Version, EnteredOn = EnteredOn }, Current.Context(CommandKey), Aborted);
        if (!done.Succeeded)
        {
            return Refuse(done.Refusals);
        }

        Flash($"Đã ghi: {done.Value.Number} nhập cơ sở dữ liệu quốc gia ngày {VietnameseDay.Write(done.Value.EnteredOn)}, {done.Value.State.Label()}.");
        return Redirect("/procedures/publications");
    }

    async Task<bool> LoadAsync()
    {
        if (await publications.FindAsync(Id, clock.Today, Aborted) is not { } row)
        {
            return false;
        }

        (Row, Versions, Units) = (row, await reader.VersionsOfAsync(Id, Aborted), await directory.GetAsync(Aborted));
        return true;
    }
}
