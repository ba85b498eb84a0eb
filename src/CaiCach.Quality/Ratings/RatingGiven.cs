using CaiCach.Kernel.Actions;

namespace CaiCach.Quality.Ratings;

/// <summary>A rating came in. Neither the dossier nor the answers are told: the history is read by those who are rated.</summary>
public sealed record RatingGiven(Guid AgencyId, HandOut HandOut, RatingChannel Channel) : IRecordEvent
{
    public string Type => "rating.given";
}
