namespace CaiCach.ParIndex.Criteria.Keeping;

/// <summary>What every command on an existing set is told.</summary>
public abstract record CriteriaSetOptions
{
    public required Guid SetId { get; init; }

    /// <summary>The version that was seen; null when none was.</summary>
    public int? Version { get; init; }
}
