namespace CaiCach.ParIndex.Live;

/// <summary>The leaf's score by what was declared.</summary>
public sealed record DeclaredLeaf(Guid CriterionId, Guid UnitId, decimal? Points, bool IsApplicable);
