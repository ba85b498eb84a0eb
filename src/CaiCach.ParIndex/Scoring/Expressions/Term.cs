namespace CaiCach.ParIndex.Scoring.Expressions;

/// <summary>A part of a formula, read.</summary>
/// <param name="valueOf">Value of a name.</param>
internal delegate decimal Term(Func<string, decimal> valueOf);
