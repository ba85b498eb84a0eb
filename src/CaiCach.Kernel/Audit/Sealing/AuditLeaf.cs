namespace CaiCach.Kernel.Audit.Sealing;

/// <summary>One sealed audit entry: its place in the log of all entries. A leaf is never changed or removed; an entry without which it stands was.</summary>
public sealed class AuditLeaf
{
    /// <summary>0, 1, 2… without a gap, in the order of sealing.</summary>
    public long Position { get; set; }

    public string RecordKind { get; set; } = "";

    public Guid RecordId { get; set; }

    public int Sequence { get; set; }

    /// <summary>The 32 bytes of <see cref="AuditEntry.Hash"/>; the tree's leaf is made over them.</summary>
    public byte[] EntryHash { get; set; } = [];
}
