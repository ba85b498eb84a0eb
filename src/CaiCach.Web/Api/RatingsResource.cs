using CaiCach.Quality.Ratings;

namespace CaiCach.Web.Api;

/// <summary>What citizens said in a period, in sums only.</summary>
/// <param name="Minimum">Sums of fewer ratings are not told.</param>
internal sealed record RatingsResource(DateOnly From, DateOnly To, int Minimum, IReadOnlyList<RatingQuestion> Questions, IReadOnlyList<AgencyRatings> Agencies)
{
    public static RatingsResource Of(RatingFigures f) => new(f.From, f.To, f.Form.Read().Minimum, f.Form.Read().Questions, f.Agencies);
}
