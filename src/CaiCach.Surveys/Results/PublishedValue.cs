namespace CaiCach.Surveys.Results;

/// <summary>A published figure for other modules.</summary>
/// <param name="SurveyId">Opens at <c>/surveys/{id}</c>.</param>
/// <param name="Value">Percent, unrounded; null when there were too few answers.</param>
/// <param name="IsDemonstration">The wording was not that of an official form.</param>
/// <param name="Method">Who was asked and how; a series breaks where it changes.</param>
public sealed record PublishedValue(
    Guid SurveyId, string SurveyCode, string SurveyName, string Code, string Name, decimal? Value, decimal? Low, decimal? High, int Valid, int Invalid, bool IsDemonstration, string Method, DateTimeOffset PublishedAt);
