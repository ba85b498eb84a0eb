namespace CaiCach.ParIndex.Scoring;

/// <summary>A number that the scorer fills in.</summary>
/// <param name="Name">In the formula: small letters without marks, digits, underscores.</param>
/// <param name="Label">On the page.</param>
public sealed record BranchVariable(string Name, string Label);
