namespace CaiCach.Quality.Ratings;

/// <summary>A rating was kept; whose, for the words of thanks.</summary>
public sealed record GivenRating(Guid AgencyId, HandOut HandOut);
