using CaiCach.Organisations.Units;

namespace CaiCach.Quality.Ratings;

/// <summary>What citizens said about an agency in a period, in sums only.</summary>
/// <param name="Ratings">How many; null where they are too few to be shown.</param>
/// <param name="Satisfied">Of them, neither dissatisfied nor complaining, the dossier not late; null with <paramref name="Ratings"/>.</param>
/// <param name="Answers">How many chose each option, by indicator and code of the option; empty where too few.</param>
public sealed record AgencyRatings(Guid AgencyId, string Name, UnitKind Level, long? Ratings, long? Satisfied, IReadOnlyDictionary<string, IReadOnlyDictionary<string, long>> Answers)
{
    public decimal? Percent => Ratings is > 0 and var all ? Satisfied * 100m / all : null;
}
