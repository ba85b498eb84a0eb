using CaiCach.ParIndex.Scoring;

namespace CaiCach.ParIndex.Rounds.Scores;

/// <summary>What a unit says of a leaf.</summary>
/// <param name="Inputs">Null keeps what is there, and takes the proposal of a measured leaf.</param>
/// <param name="Reason">Why it departs from the proposal.</param>
/// <param name="Explanation">Instead of evidence; null keeps what is there.</param>
public sealed record OwnScore(RuleInputs? Inputs, string? Reason = null, string? Explanation = null);
