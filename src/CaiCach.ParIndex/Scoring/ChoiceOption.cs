namespace CaiCach.ParIndex.Scoring;

/// <summary>A line of a <see cref="ChoiceRule"/>.</summary>
/// <param name="Key">Stable within the rule.</param>
/// <param name="Label">Words of the decision.</param>
/// <param name="Points">What it gives.</param>
public sealed record ChoiceOption(string Key, string Label, decimal Points);
