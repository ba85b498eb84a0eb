namespace CaiCach.Kernel.Audit.Sealing;

/// <summary>
/// A record's history with the proof that each entry stands in the signed log. It proves what it holds, to anybody with the public key and without
/// the database; it cannot prove that nothing was added to the record after its checkpoint.
/// </summary>
/// <param name="Format">Version of the layout; this program writes and reads 1.</param>
/// <param name="Code">The record's legal number.</param>
/// <param name="Checkpoint">What the entries are proven against.</param>
/// <param name="Entries">From the first on.</param>
public sealed record RecordProof(int Format, string Code, CheckpointFile Checkpoint, IReadOnlyList<ProvenEntry> Entries)
{
    public const int CurrentFormat = 1;
}
