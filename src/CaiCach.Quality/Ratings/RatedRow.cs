namespace CaiCach.Quality.Ratings;

/// <summary>A rating that may be counted, without what tells whose it is.</summary>
internal sealed class RatedRow
{
    public Guid AgencyId { get; init; }

    public Guid FormId { get; init; }

    public string Answers { get; init; } = "";

    /// <summary>Not dissatisfied, no complaint, and the dossier was not late.</summary>
    public bool IsSatisfied { get; init; }
}
