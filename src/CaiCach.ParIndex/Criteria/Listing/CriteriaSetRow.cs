namespace CaiCach.ParIndex.Criteria.Listing;

/// <summary>A line of the list of sets.</summary>
public sealed record CriteriaSetRow(CriteriaSet Set, int Fields, int Leaves, decimal Total);
