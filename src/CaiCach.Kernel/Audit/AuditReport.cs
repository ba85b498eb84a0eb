namespace CaiCach.Kernel.Audit;

/// <summary>What the verifier found.</summary>
/// <param name="Entries">Entries that hold.</param>
/// <param name="Records">Records whose chains were walked.</param>
/// <param name="Break">The first break, or null when all holds.</param>
public sealed record AuditReport(long Entries, long Records, AuditBreak? Break);
