using CaiCach.Quality.Schemes;

namespace CaiCach.Quality.Boards;

/// <summary>The answer to a question: agencies in the order of the list of units.</summary>
public sealed record QualityFigures(QualityQuestion Question, QualityScheme Scheme, IReadOnlyList<AgencyQuality> Agencies);
