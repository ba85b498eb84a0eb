namespace CaiCach.Kernel.Audit.Sealing;

/// <summary>An entry and its inclusion proof (RFC 6962 §2.1.1).</summary>
/// <param name="Entry">The entry; without content and salt where they were left out or erased.</param>
/// <param name="Path">Hashes, hex, nearest first.</param>
public sealed record ProvenEntry(AuditEntry Entry, IReadOnlyList<string> Path);
