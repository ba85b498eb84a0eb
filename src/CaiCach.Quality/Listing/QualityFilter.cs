namespace CaiCach.Quality.Listing;

/// <summary>Which dossiers behind the scores of an agency.</summary>
public sealed record QualityFilter
{
    public required DateOnly From { get; init; }

    /// <summary>Last day, included.</summary>
    public required DateOnly To { get; init; }

    public required Guid AgencyId { get; init; }

    /// <summary>Only those in which this official had a part; steps then mean his own.</summary>
    public Guid? OfficialId { get; init; }

    /// <summary>With <see cref="Points"/>: the dossiers that earned so many by this indicator. Without: those that cost points.</summary>
    public string? Indicator { get; init; }

    public int? Points { get; init; }

    /// <summary>The last dossier of the page before.</summary>
    public Guid? After { get; init; }

    public int Take { get; init; } = 50;
}
