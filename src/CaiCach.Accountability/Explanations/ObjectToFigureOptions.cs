namespace CaiCach.Accountability.Explanations;

/// <summary>What <see cref="ObjectToFigure"/> is told.</summary>
public sealed record ObjectToFigureOptions : FigureOptions
{
    /// <summary>What is wrong with the figure, and why.</summary>
    public required string? Words { get; init; }

    /// <summary>Number of a document that proves it.</summary>
    public string? ProofNumber { get; init; }

    /// <summary>A page of the product that proves it.</summary>
    public string? ProofLink { get; init; }
}
