namespace CaiCach.Quality.Ratings;

/// <summary>What <see cref="LoadRatingForm"/> is told.</summary>
public sealed record LoadRatingFormOptions
{
    /// <summary>See data/quality/README.md.</summary>
    public required string Json { get; init; }
}
