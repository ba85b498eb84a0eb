using CaiCach.Kernel.Time;
using CaiCach.Procedures.Regimes;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Regimes.Entering;

/// <summary>A law lists a cause of pausing, words it anew, or no longer lists it.</summary>
public sealed class PauseModel(RegimeReader regimes, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Source { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public bool Ends { get; set; }

    [BindProperty]
    public DateOnly? ValidFrom { get; set; }

    /// <summary>What is listed today.</summary>
    public IReadOnlyList<PauseCause> Known { get; private set; } = [];

    public async Task OnGetAsync() => Known = await regimes.PausesAsync(clock.Today, Aborted);

    public async Task<IActionResult> OnPostAsync([FromServices] EnterPause command)
    {
        await OnGetAsync();
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var outcome = await command.RunAsync(new EnterPauseOptions { Code = Code, Name = Name, Source = Source, Note = Note, Ends = Ends, ValidFrom = ValidFrom }, Current.Context(CommandKey), Aborted);
        if (!outcome.Succeeded)
        {
            return Refuse(outcome.Refusals);
        }

        Flash($"Từ {VietnameseDay.Write(outcome.Value.ValidFrom)}: {(outcome.Value.Ends ? "không tạm dừng vì" : "được tạm dừng vì")} {outcome.Value.Name} ({outcome.Value.Source}).");
        return Redirect($"/regimes?on={VietnameseDay.Iso(outcome.Value.ValidFrom)}");
    }
}
