using CaiCach.ParIndex.Criteria.Reading;

namespace CaiCach.ParIndex.Criteria.Listing;

/// <summary>A set, what in it does not add up, and the sets it came from.</summary>
public sealed record CriteriaSetView(CriteriaTree Tree, IReadOnlyList<CriteriaFinding> Findings, IReadOnlyList<CriteriaSet> Origins);
