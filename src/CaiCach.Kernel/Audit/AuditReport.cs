namespace CaiCach.Kernel.Audit;

/// <summary>What the verifier found.</summary>
/// <param name="Entries">Entries that hold.</param>
/// <param name="Records">Records whose chains were walked.</param>
/// <param name="Sealed">Entries under the newest checkpoint; the others are younger than it.</param>
/// <param name="Checkpoints">Signed checkpoints that hold.</param>
/// <param name="Break">The first break, or null when all holds.</param>
public sealed record AuditReport(long Entries, long Records, long Sealed, long Checkpoints, AuditBreak? Break);
