namespace CaiCach.Quality.Schemes;

/// <summary>What <see cref="LoadQualityScheme"/> is told.</summary>
public sealed record LoadQualitySchemeOptions
{
    /// <summary>First day on which the new rows hold; they replace all that are in force then.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>Content of <c>indicators.csv</c>.</summary>
    public required string Indicators { get; init; }

    /// <summary>Content of <c>bands.csv</c>.</summary>
    public required string Bands { get; init; }
}
