using CaiCach.Kernel.Time;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Regimes;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Regimes;

/// <summary>What the law fixes on a day: the decree, every timer with its article, the numbers of the forms, why the time may stand still, the online levels; and what was and will be.</summary>
public sealed class IndexModel(RegimeReader reader, ProcedureReader procedures, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    /// <summary>Today when not given.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    public DateOnly Today => clock.Today;

    public DateOnly Shown => On ?? Today;

    public bool MayKeep => Current.Authority.HasAny(RegimePermissions.Keep);

    public IReadOnlyList<LegalRegime> All { get; private set; } = [];

    /// <summary>Null on a day for which none is entered.</summary>
    public LegalRegime? Regime { get; private set; }

    public IReadOnlyList<LegalForm> Forms { get; private set; } = [];

    /// <summary>Causes of pausing on the day.</summary>
    public IReadOnlyList<PauseCause> Pauses { get; private set; } = [];

    /// <summary>Online levels on the day.</summary>
    public IReadOnlyList<LegalLevel> Levels { get; private set; } = [];

    /// <summary>Codes of the procedures that have timers of their own.</summary>
    public IReadOnlyDictionary<Guid, string> Codes { get; private set; } = null!;

    /// <summary>Of the shown regime: what holds on the day first, then what begins later, then what has ended.</summary>
    public IEnumerable<LegalTimer> Timers => Regime!.Timers.OrderBy(t => t.Kind).ThenBy(t => t.ProcedureId is not null).ThenBy(t => t.ValidFrom);

    public async Task OnGetAsync()
    {
        All = await reader.AllAsync(Aborted);
        Regime = All.FirstOrDefault(r => r.HoldsOn(Shown));
        Forms = [.. (await reader.FormsAsync(Aborted)).Where(f => f.HoldsOn(Shown)).OrderBy(f => f.Number, StringComparer.Ordinal)];
        Pauses = await reader.PausesAsync(Shown, Aborted);
        Levels = [.. (await reader.LevelsAsync(Aborted)).Where(l => l.HoldsOn(Shown))];
        Codes = await procedures.CodesOfAsync([.. All.SelectMany(r => r.Timers).Select(t => t.ProcedureId).OfType<Guid>().Distinct()], Aborted);
    }

    /// <summary>"từ 06/12/2021", "đến 14/09/2025", or nothing where it holds as long as the decree.</summary>
    public static string Span(DateOnly from, DateOnly? to, DateOnly wholeFrom, DateOnly? wholeTo) => string.Join(' ', new[]
    {
        from > wholeFrom ? $"từ {VietnameseDay.Write(from)}" : null, to != wholeTo && to is { } last ? $"đến {VietnameseDay.Write(last)}" : null,
    }.Where(s => s is not null));
}
