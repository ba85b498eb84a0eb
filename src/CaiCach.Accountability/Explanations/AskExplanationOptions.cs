namespace CaiCach.Accountability.Explanations;

/// <summary>What <see cref="AskExplanation"/> is told.</summary>
public sealed record AskExplanationOptions : FigureOptions
{
    public required string? Question { get; init; }

    /// <summary>Working days to answer within, 1 to 30, not counting today.</summary>
    public required int? WorkingDays { get; init; }
}
