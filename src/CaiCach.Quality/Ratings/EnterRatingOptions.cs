namespace CaiCach.Quality.Ratings;

/// <summary>What <see cref="EnterRating"/> is told.</summary>
public sealed record EnterRatingOptions
{
    /// <summary>Code of the dossier, or number of the intake slip.</summary>
    public string? Code { get; init; }

    /// <summary>Whose intake slip; not needed for a dossier.</summary>
    public Guid? AgencyId { get; init; }

    public HandOut HandOut { get; init; }

    public RatingChannel Channel { get; init; } = RatingChannel.Paper;

    /// <summary>The day on the slip; today where it says none.</summary>
    public DateOnly? RatedOn { get; init; }

    /// <summary>Codes of options by indicator.</summary>
    public IReadOnlyDictionary<string, string?> Answers { get; init; } = new Dictionary<string, string?>();
}
