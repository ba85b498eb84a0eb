namespace CaiCach.ParIndex.Scoring;

/// <summary>A case of a <see cref="BranchRule"/>.</summary>
/// <param name="Key">Stable within the rule.</param>
/// <param name="Label">When it holds.</param>
/// <param name="Variables">What has to be filled in.</param>
/// <param name="Formula">See <see cref="Expressions.Expression"/>.</param>
public sealed record Branch(string Key, string Label, IReadOnlyList<BranchVariable> Variables, string Formula);
