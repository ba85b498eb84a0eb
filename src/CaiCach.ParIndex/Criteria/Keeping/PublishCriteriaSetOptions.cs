namespace CaiCach.ParIndex.Criteria.Keeping;

/// <summary>What <see cref="PublishCriteriaSet"/> is told.</summary>
public sealed record PublishCriteriaSetOptions : CriteriaSetOptions
{
    /// <summary>Keys of the findings that were seen and are kept as they are.</summary>
    public IReadOnlyList<string> Accepted { get; init; } = [];

    public string? Decision { get; init; }

    public DateOnly? DecisionDate { get; init; }
}
