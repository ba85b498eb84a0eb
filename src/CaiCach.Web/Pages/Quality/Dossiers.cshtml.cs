using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Quality.Listing;
using CaiCach.Quality.Schemes;
using CaiCach.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Quality;

/// <summary>The dossiers behind a score of an agency or officer: those that earned so many points by an indicator, or those that cost points.</summary>
public sealed class DossiersModel(QualityDossiers list, QualitySchemeReader schemes, UnitDirectory units, LocalClock clock, CurrentOfficial current) : QualityPage(clock, current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Indicator { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Points { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Official { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public Unit Agency { get; private set; } = null!;

    public QualityScheme Scheme { get; private set; } = null!;

    public IReadOnlyList<QualityDossier> Rows { get; private set; } = [];

    public bool More { get; private set; }

    public int Count { get; private set; }

    /// <summary>True for the list of one number of points.</summary>
    public bool IsOfPoints => Indicator is not null && Points is not null;

    public async Task<IActionResult> OnGetAsync()
    {
        ReadPeriod();
        if ((await units.GetAsync(Aborted)).Find(Id) is not { } agency || agency.Id != agency.AgencyId || !QualityDossiers.MaySee(Id, Current.Authority))
        {
            return NotFound();
        }

        Agency = agency;
        Scheme = await schemes.OnAsync(Shown.To, Aborted);
        var filter = new QualityFilter { AgencyId = Id, From = Shown.From, To = Shown.To, OfficialId = Official, Indicator = Indicator, Points = Points, After = After };
        (Rows, More) = await list.RunAsync(filter, Current.Authority, Aborted);
        Count = await list.CountAsync(filter, Current.Authority, Aborted);
        return Page();
    }

    public string Link(Guid? after = null) => QualityWords.Dossiers(Id, Shown, Indicator, Points, Official, after);
}
