namespace CaiCach.ParIndex.Criteria.Reading;

/// <summary>Counts that a decision prints about its own set.</summary>
public sealed record DeclaredCounts(int? Fields = null, int? Criteria = null, int? SubCriteria = null, decimal? Total = null);
