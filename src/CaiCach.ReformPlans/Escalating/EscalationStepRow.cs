namespace CaiCach.ReformPlans.Escalating;

/// <summary>A rule as the file says it.</summary>
public sealed record EscalationStepRow
{
    public required string? Code { get; init; }

    public required string? Name { get; init; }

    /// <summary>After the date in force; negative: before it.</summary>
    public required int Days { get; init; }

    public required EscalationAudience Audience { get; init; }

    public bool WithParts { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public required string? LegalSource { get; init; }
}
