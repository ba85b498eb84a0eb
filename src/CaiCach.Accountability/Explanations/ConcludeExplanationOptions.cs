namespace CaiCach.Accountability.Explanations;

/// <summary>What <see cref="ConcludeExplanation"/> is told.</summary>
public sealed record ConcludeExplanationOptions : ExplanationOptions
{
    public required Conclusion? Conclusion { get; init; }

    /// <summary>Why; and where a fact was wrong, where it is corrected.</summary>
    public required string? Words { get; init; }
}
