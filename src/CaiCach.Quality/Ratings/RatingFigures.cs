namespace CaiCach.Quality.Ratings;

/// <summary>Ratings of a period.</summary>
/// <param name="Form">The slip in force on the last day: its questions head the table.</param>
public sealed record RatingFigures(DateOnly From, DateOnly To, RatingForm Form, IReadOnlyList<AgencyRatings> Agencies);
