namespace CaiCach.Quality.Ratings;

/// <summary>What a citizen may rate now.</summary>
/// <param name="Agency">Its name.</param>
public sealed record RatingOpened(string Code, string Agency, HandOut HandOut, RatingForm Form);
