namespace CaiCach.Procedures.Drafting;

/// <summary>What <see cref="WriteDraft"/> is told: all that the draft shall say.</summary>
public sealed record WriteDraftOptions : DraftOptions
{
    public required ProcedureContent Content { get; init; }

    /// <summary>Shrink the hours of the steps in proportion when together they exceed the limit.</summary>
    public bool FitSteps { get; init; }
}
