namespace CaiCach.Kernel.Audit.Sealing;

/// <summary>Hash of a complete subtree of 256, 65,536, … leaves, kept so that a proof reads a few hundred rows and not the whole log.</summary>
public sealed class AuditNode
{
    /// <summary>Only every eighth level is kept.</summary>
    public const int Step = 8;

    public int Level { get; set; }

    public long Index { get; set; }

    public byte[] Hash { get; set; } = [];
}
