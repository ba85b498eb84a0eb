namespace CaiCach.Kernel.Audit.Sealing;

/// <summary>What a leaf is compared with.</summary>
internal sealed record SealedEntry(string Hash, long? Position);
