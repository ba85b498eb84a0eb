namespace CaiCach.Kernel.Audit.Sealing;

/// <summary>What a checkpoint says of the log.</summary>
public readonly record struct SealedSize(long Size, byte[] Root);
