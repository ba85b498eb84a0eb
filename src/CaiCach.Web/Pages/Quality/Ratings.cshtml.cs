using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Quality;
using CaiCach.Quality.Ratings;
using CaiCach.Web.Hosting;
using CaiCach.Web.Pages.Heads;

namespace CaiCach.Web.Pages.Quality;

/// <summary>What citizens said about the handling, in sums; for whoever verifies complaints, which dossiers to look at.</summary>
public sealed class RatingsModel(RatingBoard board, UnitDirectory units, LocalClock clock, CurrentOfficial current) : QualityPage(clock, current)
{
    public RatingFigures Figures { get; private set; } = null!;

    public IReadOnlyList<RatingComplaint> Complaints { get; private set; } = [];

    public UnitSnapshot Units { get; private set; } = null!;

    public bool MayEnter => Current.Authority.HasAny(QualityPermissions.EnterRatings);

    public bool MayRecord => Current.Authority.HasAny(QualityPermissions.Record);

    public async Task OnGetAsync()
    {
        ReadPeriod();
        Units = await units.GetAsync(Aborted);
        Figures = await board.RunAsync(Shown.From, Shown.To, Current.Authority, Aborted);
        Complaints = await board.ComplaintsAsync(Shown.From, Shown.To, Current.Authority, Aborted);
    }

    public static string Link(HeadPeriod period) => "/quality/ratings" + QueryString.Create(period.Query.Where(p => !string.IsNullOrEmpty(p.Value)));
}
