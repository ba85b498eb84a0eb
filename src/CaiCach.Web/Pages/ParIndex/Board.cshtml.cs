using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Live;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.ParIndex;

/// <summary>Every agency by one index, level by level; each row opens its cockpit.</summary>
public sealed class BoardModel(LiveBoard board, LiveRefresh refresh, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true, Name = "index")]
    public IndexKind Kind { get; set; } = IndexKind.Service;

    [BindProperty(SupportsGet = true)]
    public DateOnly? AsOf { get; set; }

    /// <summary>Whose board is shown; the first that has one where none is named.</summary>
    [BindProperty(SupportsGet = true)]
    public UnitKind? Level { get; set; }

    public DateOnly Today => clock.Today;

    public DateOnly ShownDay => AsOf is { } day && day < Today ? day : Today;

    public IReadOnlyList<BoardLevel> Levels { get; private set; } = [];

    /// <summary>Null when no set in force scores anybody.</summary>
    public BoardLevel? Shown { get; private set; }

    public async Task OnGetAsync()
    {
        if (ShownDay == Today)
        {
            await refresh.RunAsync(Aborted);
        }

        Levels = await board.ReadAsync(Kind, ShownDay, Current.Authority, Aborted);
        Shown = Levels.FirstOrDefault(l => l.Tree.Set.Level == Level) ?? Levels.FirstOrDefault(l => l.Rows.Count > 1) ?? (Levels.Count > 0 ? Levels[0] : null);
    }

    public string Link(UnitKind? level, IndexKind? kind = null) => IndexLinks.Board(kind ?? Kind, AsOf, level?.ToString());
}
