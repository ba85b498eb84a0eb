using CaiCach.ParIndex.Criteria.Reading;

namespace CaiCach.ParIndex.Criteria.Keeping;

/// <summary>What was loaded, with everything that did not add up.</summary>
public sealed record ImportedCriteriaSet(Guid Id, string Code, int Criteria, int Leaves, decimal Total, IReadOnlyList<CriteriaFinding> Findings);
