namespace CaiCach.Procedures.Processes;

/// <summary>What <see cref="WriteProcess"/> is told: all that the draft shall say.</summary>
public sealed record WriteProcessOptions : ProcessOptions
{
    public required ProcessContent Content { get; init; }

    /// <summary>Shrink the hours in proportion where the longest way exceeds the legal limit.</summary>
    public bool FitHours { get; init; }
}
