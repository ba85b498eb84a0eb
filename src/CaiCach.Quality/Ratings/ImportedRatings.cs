namespace CaiCach.Quality.Ratings;

/// <summary>How many slips came in.</summary>
public sealed record ImportedRatings(int Slips);
