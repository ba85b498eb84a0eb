namespace CaiCach.Surveys.Results;

/// <summary>A figure in percent with its 95 % confidence interval, unrounded.</summary>
/// <param name="Answers">Sheets that say something about it.</param>
public readonly record struct Estimate(decimal? Value, decimal? Low, decimal? High, int Answers);
