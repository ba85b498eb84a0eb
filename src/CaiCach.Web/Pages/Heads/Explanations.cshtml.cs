using CaiCach.Accountability.Explanations;
using CaiCach.Accountability.Heads;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Heads;

/// <summary>Questions to heads and their words, the newest first; also the rows behind the figures of explanations.</summary>
public sealed class ExplanationsModel(ExplanationList list, HeadBoard board, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public ExplanationState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Measure { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Agency { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public IReadOnlyList<Explanation> Rows { get; private set; } = [];

    public bool More { get; private set; }

    public UnitSnapshot Units { get; private set; } = null!;

    public IReadOnlyList<HeadGroup> Groups => board.Groups;

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync()
    {
        Units = await units.GetAsync(Aborted);
        (Rows, More) = await list.RunAsync(
            new ExplanationFilter { State = State, Measure = Measure, From = From, To = To, AgencyId = Agency, After = After }, Current.Authority, Aborted);
    }

    public string Link(ExplanationState? state, Guid? after = null) => "/heads/explanations" + QueryString.Create(new Dictionary<string, string?>
    {
        ["state"] = state?.ToString(), ["measure"] = Measure, ["from"] = From is { } from ? VietnameseDay.Iso(from) : null, ["to"] = To is { } to ? VietnameseDay.Iso(to) : null,
        ["agency"] = Agency?.ToString(), ["after"] = after?.ToString(),
    }.Where(p => !string.IsNullOrEmpty(p.Value)));
}
