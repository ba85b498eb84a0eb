namespace CaiCach.Kernel.Audit.Sealing;

/// <summary>A checkpoint as it leaves the house: kept outside, it later shows whether the log was cut back and written anew.</summary>
/// <param name="Number">See <see cref="Checkpoint"/>.</param>
/// <param name="Size">Entries covered.</param>
/// <param name="Root">Hex.</param>
/// <param name="At">When.</param>
/// <param name="KeyId">Which key signed.</param>
/// <param name="Signature">Base64.</param>
/// <param name="Since">Size of the older checkpoint that this one is shown to continue, if any.</param>
/// <param name="Consistency">The proof of that, hex.</param>
public sealed record CheckpointFile(
    long Number, long Size, string Root, DateTimeOffset At, string KeyId, string Signature, long? Since = null, IReadOnlyList<string>? Consistency = null)
{
    public static CheckpointFile Of(Checkpoint checkpoint) => new(
        checkpoint.Number, checkpoint.Size, Convert.ToHexStringLower(checkpoint.Root), checkpoint.At, checkpoint.KeyId, Convert.ToBase64String(checkpoint.Signature));

    /// <exception cref="FormatException">A hash or the signature is not written as it should be.</exception>
    public Checkpoint Read() => new()
    {
        Number = Number, Size = Size, Root = Convert.FromHexString(Root), At = At, KeyId = KeyId, Signature = Convert.FromBase64String(Signature),
    };
}
