namespace CaiCach.ReformPlans.Importing;

/// <summary>What the words of a time cell were understood as.</summary>
/// <param name="Guess">How, in one Vietnamese sentence; null when the cell says it exactly.</param>
public sealed record AppendixPeriod(DateOnly? StartOn, DateOnly? DueOn, string? Guess);
