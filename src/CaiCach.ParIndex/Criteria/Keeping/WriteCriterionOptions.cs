using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Scoring;

namespace CaiCach.ParIndex.Criteria.Keeping;

/// <summary>What <see cref="WriteCriterion"/> is told: the whole node as it shall be.</summary>
public sealed record WriteCriterionOptions : CriteriaSetOptions
{
    /// <summary>Null for a new node.</summary>
    public Guid? CriterionId { get; init; }

    public string? Code { get; init; }

    public string? Name { get; init; }

    public decimal? Max { get; init; }

    public ScoreChannel? Channel { get; init; }

    /// <summary>JSON of a <see cref="ScoringRule"/>; null leaves the leaf to a person's judgement.</summary>
    public string? Rule { get; init; }

    public string? RuleWords { get; init; }

    public ZeroDenominator Zero { get; init; }

    public bool MayNotApply { get; init; }

    public string? Evidence { get; init; }

    public string? Appraiser { get; init; }

    public string? Measure { get; init; }

    public UnitKind? MeasureLevel { get; init; }

    public string? Owner { get; init; }

    public decimal Effort { get; init; } = 1;
}
