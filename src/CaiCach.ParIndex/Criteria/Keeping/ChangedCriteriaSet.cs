namespace CaiCach.ParIndex.Criteria.Keeping;

/// <summary>The set after a command.</summary>
public sealed record ChangedCriteriaSet(Guid Id, string Code, CriteriaSetState State, int Version);
