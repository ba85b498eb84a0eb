namespace CaiCach.ParIndex.Criteria.Keeping;

/// <summary>What <see cref="CopyCriteriaSet"/> is told.</summary>
public sealed record CopyCriteriaSetOptions
{
    public required Guid SetId { get; init; }

    public string? Code { get; init; }

    public string? Name { get; init; }

    public required int Year { get; init; }

    /// <summary>True to keep the original's nodes as an unchangeable frame and add to it; false for the next year's set.</summary>
    public bool AsFrame { get; init; }
}
