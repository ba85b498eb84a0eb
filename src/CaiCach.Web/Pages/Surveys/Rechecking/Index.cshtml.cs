using CaiCach.Kernel.Outcomes;
using CaiCach.Surveys.Listing;
using CaiCach.Surveys.Rechecking;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Surveys.Rechecking;

/// <summary>Draws sheets and takes down what the second person heard.</summary>
public sealed class IndexModel(SurveyReader reader, RecheckList list, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int? Version { get; set; }

    [BindProperty]
    public string? Share { get; set; }

    [BindProperty]
    public Guid SheetId { get; set; }

    [BindProperty]
    public bool? Agrees { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public SurveyView View { get; private set; } = null!;

    public IReadOnlyList<RecheckDraw> Draws { get; private set; } = [];

    public IReadOnlyList<DrawnSheet> Sheets { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostDrawAsync([FromServices] DrawRecheck command)
    {
        var share = VietnameseNumber.TryRead(Share, out var number) ? number ?? 0 : 0;
        var done = await command.RunAsync(new DrawRecheckOptions { SurveyId = Id, Version = Version, Share = share }, Current.Context(CommandKey), Aborted);
        return await EndAsync(done.Refusals, "Đã rút phiếu phúc tra.");
    }

    public async Task<IActionResult> OnPostCheckAsync([FromServices] RecheckSheet command)
    {
        var done = await command.RunAsync(new RecheckSheetOptions { SheetId = SheetId, Agrees = Agrees, Note = Note }, Current.Context(CommandKey), Aborted);
        return await EndAsync(done.Refusals, done.Succeeded ? $"Đã ghi phúc tra phiếu {done.Value.Number}." : "");
    }

    async Task<IActionResult> EndAsync(IReadOnlyList<Refusal> refusals, string done)
    {
        if (refusals.Count == 0)
        {
            Flash(done);
            return Redirect($"/surveys/{Id}/recheck");
        }

        ViewData[FieldTagHelper.ErrorsOf + nameof(Note)] = "note-" + SheetId.ToString("N");
        return await LoadAsync() ? Refuse(refusals) : NotFound();
    }

    async Task<bool> LoadAsync()
    {
        var context = Current.Context(null);
        if (await reader.FindAsync(Id, false, context, Aborted) is not { } view)
        {
            return false;
        }

        View = view;
        (Draws, Sheets) = await list.RunAsync(Id, context, Aborted);
        return true;
    }
}
