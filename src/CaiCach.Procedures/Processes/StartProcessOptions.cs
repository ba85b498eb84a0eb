namespace CaiCach.Procedures.Processes;

/// <summary>What <see cref="StartProcess"/> is told.</summary>
public sealed record StartProcessOptions
{
    public required Guid ProcedureId { get; init; }

    /// <summary>The number to copy; null to begin from nothing.</summary>
    public Guid? BasedOnId { get; init; }
}
