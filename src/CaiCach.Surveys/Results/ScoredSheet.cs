namespace CaiCach.Surveys.Results;

/// <summary>A valid sheet as the estimate sees it.</summary>
/// <param name="Scores">One for each question, between 0 and 1; null for a blank or an answer that is left out.</param>
public sealed record ScoredSheet(Guid UnitId, int Stratum, IReadOnlyList<decimal?> Scores);
