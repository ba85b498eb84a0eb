namespace CaiCach.ParIndex.Scoring;

/// <summary>A step of a <see cref="StepRule"/>.</summary>
/// <param name="From">Lower end, included: percent or count.</param>
/// <param name="Points">What it gives; null for the share of the maximum.</param>
public sealed record Step(decimal From, decimal? Points = null);
