using CaiCach.Reports.Reform.Figures;
using CaiCach.Reports.Reform.Listing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.ReformReports;

/// <summary>What a typed figure of the province is made of: its own part and that of each agency.</summary>
public sealed class FigureModel(ReformReportReader reader, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public ReformReportView View { get; private set; } = null!;

    public FigureRow Figure { get; private set; } = null!;

    public IReadOnlyList<(ReformReporter Reporter, decimal Value)> Parts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await reader.FindAsync(Id, Current.Context(null), Aborted) is not { } view || view.Figures.FirstOrDefault(f => f.Code == Code && f.IsTyped) is not { } figure)
        {
            return NotFound();
        }

        (View, Figure, Parts) = (view, figure, await reader.PartsOfAsync(view, Code, Aborted));
        return Page();
    }
}
