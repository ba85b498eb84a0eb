namespace CaiCach.Quality.Scoring;

/// <summary>The points of one dossier by one indicator.</summary>
/// <param name="Indicator">Its code.</param>
/// <param name="Points">Null where there is no data.</param>
/// <param name="Reason">One Vietnamese sentence: why so many.</param>
public sealed record Mark(string Indicator, int? Points, string Reason);
