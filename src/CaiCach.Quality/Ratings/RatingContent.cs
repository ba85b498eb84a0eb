namespace CaiCach.Quality.Ratings;

/// <summary>What a rating slip asks.</summary>
/// <param name="Minimum">Sums of fewer ratings are shown to nobody.</param>
/// <param name="Questions">In the order of the answers in a rating.</param>
public sealed record RatingContent(int Minimum, IReadOnlyList<RatingQuestion> Questions);
