using CaiCach.Kernel.Audit.Merkle;

namespace CaiCach.Kernel.Audit.Sealing;

/// <summary>Gives entries their place in the log and makes the rows that say so. Pure: the sealer and bulk writers share it.</summary>
public sealed class SealedAppend(MerkleFrontier frontier)
{
    /// <summary>Entries in the log so far.</summary>
    public long Size => frontier.Size;

    public byte[] Root => frontier.Root;

    /// <summary>The rows for the next entry: its leaf, and the nodes that became complete by it.</summary>
    public IEnumerable<object> Add(string recordKind, Guid recordId, int sequence, string hash)
    {
        var leaf = new AuditLeaf
        {
            Position = frontier.Size, RecordKind = recordKind, RecordId = recordId, Sequence = sequence, EntryHash = Convert.FromHexString(hash),
        };
        List<object> rows = [leaf];
        frontier.Append(MerkleHash.OfLeaf(leaf.EntryHash), (subtree, node) =>
        {
            if (subtree.Level % AuditNode.Step == 0)
            {
                rows.Add(new AuditNode { Level = subtree.Level, Index = subtree.Index, Hash = node });
            }
        });
        return rows;
    }
}
