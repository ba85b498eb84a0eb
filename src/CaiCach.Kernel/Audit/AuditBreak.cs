namespace CaiCach.Kernel.Audit;

/// <summary>Where a chain does not hold, and why.</summary>
public sealed record AuditBreak(string RecordKind, Guid RecordId, int Sequence, string Reason);
