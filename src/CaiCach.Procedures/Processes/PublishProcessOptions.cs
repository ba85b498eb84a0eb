namespace CaiCach.Procedures.Processes;

/// <summary>What <see cref="PublishProcess"/> is told.</summary>
public sealed record PublishProcessOptions : ProcessOptions
{
    public string? DecisionNumber { get; init; }

    public DateOnly? DecisionOn { get; init; }

    /// <summary>First day; null for today.</summary>
    public DateOnly? ValidFrom { get; init; }
}
