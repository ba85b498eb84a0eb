namespace CaiCach.Accountability.Explanations;

/// <summary>What <see cref="AnswerExplanation"/> is told.</summary>
public sealed record AnswerExplanationOptions : ExplanationOptions
{
    public required string? Words { get; init; }

    /// <summary>Number of a document that proves it.</summary>
    public string? ProofNumber { get; init; }

    /// <summary>A page of the product that proves it.</summary>
    public string? ProofLink { get; init; }
}
