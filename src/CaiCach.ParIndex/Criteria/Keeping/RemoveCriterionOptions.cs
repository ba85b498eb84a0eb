namespace CaiCach.ParIndex.Criteria.Keeping;

/// <summary>What <see cref="RemoveCriterion"/> is told.</summary>
public sealed record RemoveCriterionOptions : CriteriaSetOptions
{
    public required Guid CriterionId { get; init; }
}
