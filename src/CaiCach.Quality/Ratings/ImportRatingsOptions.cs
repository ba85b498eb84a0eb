namespace CaiCach.Quality.Ratings;

/// <summary>What <see cref="ImportRatings"/> is told.</summary>
public sealed record ImportRatingsOptions
{
    /// <summary>Columns: see docs/quality.md.</summary>
    public required string Csv { get; init; }
}
