namespace CaiCach.Surveys.Results;

/// <summary>One figure of a survey, of this moment or published.</summary>
/// <param name="UnitId">The assessed agency; null for all together.</param>
/// <param name="Code">Of the question or factor; <see cref="SurveyResult.IndexCode"/> for the index.</param>
/// <param name="Value">Percent, unrounded; null when there are fewer answers than the survey wants.</param>
/// <param name="Valid">Valid sheets that say something about it.</param>
/// <param name="Invalid">Sheets of the unit that were left out.</param>
public sealed record SurveyFigure(
    Guid? UnitId, ResultLevel Level, int Ordinal, string Code, string Name, decimal? Value, decimal? Low, decimal? High, int Valid, int Invalid);
