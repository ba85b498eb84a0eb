using CaiCach.Procedures.Regimes;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using CaiCach.WorkingTime;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Regimes.Entering;

/// <summary>Gives a timer another length from a day on.</summary>
public sealed class TimerModel(RegimeReader reader, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public string? Regime { get; set; }

    [BindProperty(SupportsGet = true)]
    public TimerKind? Kind { get; set; }

    [BindProperty]
    public string? ProcedureCode { get; set; }

    [BindProperty]
    public int? Amount { get; set; }

    [BindProperty]
    public TimeUnit? Unit { get; set; }

    [BindProperty]
    public CountingRule Rule { get; set; }

    [BindProperty]
    public TimeOnly? CutOff { get; set; }

    [BindProperty]
    public int? MorningMinutes { get; set; }

    [BindProperty]
    public string? Source { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public DateOnly? ValidFrom { get; set; }

    public IReadOnlyList<LegalRegime> All { get; private set; } = [];

    public async Task OnGetAsync() => All = await reader.AllAsync(Aborted);

    public async Task<IActionResult> OnPostAsync([FromServices] EnterTimer command)
    {
        All = await reader.AllAsync(Aborted);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var outcome = await command.RunAsync(
            new EnterTimerOptions
            {
                Regime = Regime, Kind = Kind, ProcedureCode = ProcedureCode, Amount = Amount, Unit = Unit, Rule = Rule, CutOff = CutOff, MorningMinutes = MorningMinutes, Source = Source, Note = Note, ValidFrom = ValidFrom,
            },
            Current.Context(CommandKey), Aborted);
        if (!outcome.Succeeded)
        {
            return Refuse(outcome.Refusals);
        }

        Flash($"Từ {VietnameseDay.Write(outcome.Value.ValidFrom)}: {outcome.Value.Kind.Label()}, {outcome.Value.Length}.");
        return Redirect($"/regimes?on={VietnameseDay.Iso(outcome.Value.ValidFrom)}");
    }
}
