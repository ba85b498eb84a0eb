using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Regimes;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Regimes.Entering;

/// <summary>A decree brings an online level, changes what it demands, or ends it.</summary>
public sealed class LevelModel(CurrentOfficial current) : KitPage(current)
{
    [BindProperty]
    public OnlineLevel? Level { get; set; }

    [BindProperty]
    public string? Source { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public bool NeedsReason { get; set; }

    [BindProperty]
    public bool Ends { get; set; }

    [BindProperty]
    public DateOnly? ValidFrom { get; set; }

    public void OnGet()
    {
        // an empty form
    }

    public async Task<IActionResult> OnPostAsync([FromServices] EnterLevel command)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var outcome = await command.RunAsync(new EnterLevelOptions { Level = Level, Source = Source, Note = Note, NeedsReason = NeedsReason, Ends = Ends, ValidFrom = ValidFrom }, Current.Context(CommandKey), Aborted);
        if (!outcome.Succeeded)
        {
            return Refuse(outcome.Refusals);
        }

        Flash($"Từ {VietnameseDay.Write(outcome.Value.ValidFrom)}: {(outcome.Value.Ends ? "không còn " : "")}{outcome.Value.Level.Label()} ({outcome.Value.Source}).");
        return Redirect($"/regimes?on={VietnameseDay.Iso(outcome.Value.ValidFrom)}");
    }
}
