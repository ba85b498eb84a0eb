using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Scoring;

namespace CaiCach.ParIndex.Criteria.Reading;

/// <summary>A node as it was read. Its parent is the node whose code is one part shorter, unless the file nests it.</summary>
public sealed record DraftCriterion
{
    public string Code { get; init; } = "";

    public string Name { get; init; } = "";

    /// <summary>Null when the file gives none that can be read.</summary>
    public decimal? Max { get; init; }

    /// <summary>The maximum as the file writes it, where it could be read in two ways.</summary>
    public string? MaxText { get; init; }

    public ScoreChannel? Channel { get; init; }

    public OutsideKind? Outside { get; init; }

    public ScoringRule? Rule { get; init; }

    public string? RuleWords { get; init; }

    public ZeroDenominator Zero { get; init; }

    public bool MayNotApply { get; init; }

    public string? Appraiser { get; init; }

    public string? Evidence { get; init; }

    public string? Measure { get; init; }

    public UnitKind? MeasureLevel { get; init; }

    /// <summary>Code of the agency that answers for it.</summary>
    public string? Owner { get; init; }

    public decimal Effort { get; init; } = 1;

    /// <summary>Identity across sets; its code when not given.</summary>
    public string? Series { get; init; }

    /// <summary>Line of a table; 0 where the file has none.</summary>
    public int Line { get; init; }

    /// <summary>Children, where the file nests them.</summary>
    public IReadOnlyList<DraftCriterion> Criteria { get; init; } = [];
}
