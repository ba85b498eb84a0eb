namespace CaiCach.Procedures.Processes;

/// <summary>What <see cref="RestoreProcess"/> is told; the process is the earlier one.</summary>
public sealed record RestoreProcessOptions : ProcessOptions
{
    public string? Reason { get; init; }
}
