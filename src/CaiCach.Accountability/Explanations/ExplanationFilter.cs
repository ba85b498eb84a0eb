namespace CaiCach.Accountability.Explanations;

/// <summary>What a list of explanations is narrowed to.</summary>
public sealed record ExplanationFilter
{
    public Guid? AgencyId { get; init; }

    public ExplanationKind? Kind { get; init; }

    public ExplanationState? State { get; init; }

    /// <summary>Only the questions that make this figure in <see cref="From"/>–<see cref="To"/>; a code of <see cref="Heads.ExplanationHeadFigures"/>.</summary>
    public string? Measure { get; init; }

    /// <summary>With a measure: the answer was due on this day or later; else: about days that end no earlier.</summary>
    public DateOnly? From { get; init; }

    /// <summary>With a measure: the answer was due on this day or earlier; else: about days that begin no later.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Last id of the page before; null for the first page.</summary>
    public Guid? After { get; init; }

    public int Take { get; init; } = 50;
}
