using CaiCach.Dossiers.CrossUnit;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.CrossUnitPapers;

/// <summary>Papers of dossiers that one agency took in for another: to be sent, on their way, arrived.</summary>
public sealed class IndexModel(CrossUnitList list, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public CrossUnitStage Stage { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Late { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public IReadOnlyList<CrossUnitRow> Rows { get; private set; } = [];

    public bool More { get; private set; }

    public UnitSnapshot Units { get; private set; } = null!;

    public DateTimeOffset Now => clock.Now;

    public async Task OnGetAsync()
    {
        Units = await units.GetAsync(Aborted);
        (Rows, More) = await list.RunAsync(Stage, Late, After, Current.Authority, Aborted);
    }

    public static string Link(CrossUnitStage stage, bool late, Guid? after = null) => "/cross-unit-papers" + QueryString.Create(new Dictionary<string, string?>
    {
        ["stage"] = stage == CrossUnitStage.ToSend ? null : stage.ToString(),
        ["late"] = late ? "true" : null,
        ["after"] = after?.ToString(),
    }.Where(p => !string.IsNullOrEmpty(p.Value)));
}
