namespace CaiCach.Procedures.Drafting;

/// <summary>What <see cref="WriteDraft"/> is told: all that the draft shall say.</summary>
public sealed record WriteDraftOptions : DraftOptions
{
    public required ProcedureContent Content { get; init; }
}
