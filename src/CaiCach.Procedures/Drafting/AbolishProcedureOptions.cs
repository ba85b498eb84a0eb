using CaiCach.Procedures.Publishing;

namespace CaiCach.Procedures.Drafting;

/// <summary>What <see cref="AbolishProcedure"/> is told; the version is the one in force.</summary>
public sealed record AbolishProcedureOptions : DraftOptions
{
    public DecisionOptions Decision { get; init; } = new();

    /// <summary>First day on which it is no longer received.</summary>
    public DateOnly? From { get; init; }
}
