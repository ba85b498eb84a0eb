namespace CaiCach.Procedures.Drafting;

/// <summary>What <see cref="StartDraft"/> is told.</summary>
public sealed record StartDraftOptions
{
    public required Guid ProcedureId { get; init; }
}
