namespace CaiCach.Kernel.Audit.Sealing;

/// <summary>What a round of sealing did.</summary>
public sealed record SealedEntries(int Count);
