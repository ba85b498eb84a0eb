using CaiCach.Kernel.Audit.Merkle;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Kernel.Audit.Sealing;

/// <summary>Reads the tree of sealed entries: any range's hash from a few hundred rows, however long the log.</summary>
public sealed class SealedLog(AppDb db)
{
    /// <summary>The newest checkpoint, or null when nothing was ever sealed.</summary>
    public Task<Checkpoint?> LatestAsync(CancellationToken cancellationToken) =>
        db.Set<Checkpoint>().AsNoTracking().OrderByDescending(c => c.Number).FirstOrDefaultAsync(cancellationToken);

    /// <summary>The right edge of the tree of the first <paramref name="size"/> entries.</summary>
    public async Task<MerkleFrontier> FrontierAsync(long size, CancellationToken cancellationToken)
    {
        List<byte[]> hashes = [];
        foreach (var subtree in MerkleSubtree.Of(0, size))
        {
            hashes.Add(await OfAsync(subtree, cancellationToken));
        }

        return new MerkleFrontier(size, hashes);
    }

    /// <summary>The hashes of ranges of leaves, as a proof asks for them.</summary>
    public async Task<IReadOnlyList<byte[]>> HashesAsync(IReadOnlyList<(long Start, long End)> ranges, CancellationToken cancellationToken)
    {
        List<byte[]> hashes = [];
        foreach (var (start, end) in ranges)
        {
            List<byte[]> parts = [];
            foreach (var subtree in MerkleSubtree.Of(start, end))
            {
                parts.Add(await OfAsync(subtree, cancellationToken));
            }

            hashes.Add(MerkleSubtree.Fold(parts));
        }

        return hashes;
    }

    // The kept level below, at most 128 hashes of it, folded up.
    async Task<byte[]> OfAsync(MerkleSubtree subtree, CancellationToken cancellationToken)
    {
        var kept = subtree.Level - (subtree.Level % AuditNode.Step);
        var (first, count) = (subtree.Index << (subtree.Level - kept), 1 << (subtree.Level - kept));
        var hashes = kept == 0
            ? await db.Set<AuditLeaf>().AsNoTracking().Where(l => l.Position >= first && l.Position < first + count)
                .OrderBy(l => l.Position).Select(l => l.EntryHash).ToListAsync(cancellationToken)
            : await db.Set<AuditNode>().AsNoTracking().Where(n => n.Level == kept && n.Index >= first && n.Index < first + count)
                .OrderBy(n => n.Index).Select(n => n.Hash).ToListAsync(cancellationToken);
        if (kept == 0)
        {
            hashes = hashes.ConvertAll(h => MerkleHash.OfLeaf(h));
        }

        while (hashes.Count > 1)
        {
            hashes = [.. hashes.Chunk(2).Select(pair => pair.Length == 2 ? MerkleHash.OfNode(pair[0], pair[1]) : pair[0])];
        }

        return hashes.Count == 1 ? hashes[0] : []; // rows that are gone make a wrong root, which is what is looked for
    }
}
