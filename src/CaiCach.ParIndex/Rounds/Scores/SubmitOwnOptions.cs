namespace CaiCach.ParIndex.Rounds.Scores;

/// <summary>What <see cref="SubmitOwn"/> is told.</summary>
public sealed record SubmitOwnOptions : UnitOptions;
