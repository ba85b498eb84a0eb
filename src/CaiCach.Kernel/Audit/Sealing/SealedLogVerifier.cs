using System.Runtime.CompilerServices;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Audit.Merkle;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Kernel.Audit.Sealing;

/// <summary>
/// Proves the sealed log: checkpoints without a gap and rightly signed; every sealed entry still there with its hash; every checkpoint's root the root of
/// the entries it covers, hence each checkpoint a continuation of the one before.
/// </summary>
public sealed class SealedLogVerifier(AppDb db, SealedLog log, SealingKeys keys)
{
    /// <summary>The checkpoints, or the first that does not hold. One that a leaf outlived was removed.</summary>
    public async Task<(IReadOnlyList<SealedSize> Checkpoints, AuditBreak? Break)> CheckpointsAsync(CancellationToken cancellationToken)
    {
        // Leaves are counted before the checkpoints are read: what is sealed in between has its checkpoint.
        var leaves = await db.Set<AuditLeaf>().MaxAsync(l => (long?)l.Position, cancellationToken) + 1 ?? 0;
        using var known = new KnownKeys(keys);
        List<SealedSize> found = [];
        await foreach (var checkpoint in db.Set<Checkpoint>().AsNoTracking().OrderBy(c => c.Number).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var wrong = checkpoint.Number != found.Count + 1 ? "thiếu dấu niêm phong trước nó"
                : found.Count > 0 && checkpoint.Size <= found[^1].Size ? "không nối tiếp dấu niêm phong trước nó"
                : SealingKeys.WrongWith(checkpoint, known.Keys);
            if (wrong is not null)
            {
                return (found, new AuditBreak(AuditBreak.Checkpoint, Guid.Empty, checkpoint.Number, wrong));
            }

            found.Add(new SealedSize(checkpoint.Size, checkpoint.Root));
        }

        return leaves > (found.Count == 0 ? 0 : found[^1].Size)
            ? (found, new AuditBreak(AuditBreak.Checkpoint, Guid.Empty, found.Count + 1, "thiếu dấu niêm phong của những mục đã niêm phong sau cùng"))
            : (found, null);
    }

    /// <summary>Walks all leaves beside their entries.</summary>
    /// <param name="checkpoints">As read before.</param>
    /// <param name="marked">How many entries say that they are under the newest checkpoint.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<AuditBreak?> EverythingAsync(IReadOnlyList<SealedSize> checkpoints, long marked, CancellationToken cancellationToken)
    {
        var (tree, next) = (new MerkleFrontier(), 0);
        var nodes = new Dictionary<MerkleSubtree, byte[]>();
        await foreach (var (leaf, entry) in LeavesAsync(null, checkpoints, cancellationToken))
        {
            if (WrongWith(leaf, entry, tree.Size) is { } wrong)
            {
                return wrong;
            }

            tree.Append(MerkleHash.OfLeaf(leaf.EntryHash), (subtree, hash) =>
            {
                if (subtree.Level % AuditNode.Step == 0)
                {
                    nodes.Add(subtree, hash);
                }
            });
            if (tree.Size == checkpoints[next].Size && !tree.Root.AsSpan().SequenceEqual(checkpoints[next++].Root))
            {
                return new AuditBreak(AuditBreak.Checkpoint, Guid.Empty, next, "gốc không khớp các mục đã niêm phong");
            }
        }

        if (next < checkpoints.Count)
        {
            return new AuditBreak(AuditBreak.Checkpoint, Guid.Empty, next + 1, $"chỉ còn {tree.Size} trong {checkpoints[next].Size} mục đã niêm phong");
        }

        return marked != tree.Size ? await StrayAsync(cancellationToken) : await NodesAsync(nodes, cancellationToken);
    }

    /// <summary>Proves one record against the newest checkpoint: none of its sealed entries is gone, and each is in the signed tree.</summary>
    public async Task<AuditBreak?> RecordAsync(RecordRef record, IReadOnlyList<SealedSize> checkpoints, CancellationToken cancellationToken)
    {
        List<AuditLeaf> leaves = [];
        await foreach (var (leaf, entry) in LeavesAsync(record, checkpoints, cancellationToken))
        {
            if (WrongWith(leaf, entry, leaf.Position) is { } wrong)
            {
                return wrong;
            }

            leaves.Add(leaf);
        }

        foreach (var leaf in leaves)
        {
            var proof = await log.HashesAsync(MerkleProof.OfInclusion(leaf.Position, checkpoints[^1].Size), cancellationToken);
            if (MerkleProof.RootOf(MerkleHash.OfLeaf(leaf.EntryHash), leaf.Position, checkpoints[^1].Size, proof) is not { } root || !root.AsSpan().SequenceEqual(checkpoints[^1].Root))
            {
                return new AuditBreak(record.Kind, record.Id, leaf.Sequence, "không có trong nhật ký đã niêm phong");
            }
        }

        return null;
    }

    async IAsyncEnumerable<(AuditLeaf Leaf, SealedEntry? Entry)> LeavesAsync(
        RecordRef? record, IReadOnlyList<SealedSize> checkpoints, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var size = checkpoints.Count == 0 ? 0 : checkpoints[^1].Size;
        var leaves = db.Set<AuditLeaf>().AsNoTracking().Where(l => l.Position < size);
        leaves = record is { } one ? leaves.Where(l => l.RecordKind == one.Kind && l.RecordId == one.Id) : leaves;
        var pairs = leaves.OrderBy(l => l.Position).GroupJoin(
            db.Set<AuditEntry>().AsNoTracking(),
            l => new { l.RecordKind, l.RecordId, l.Sequence },
            e => new { e.RecordKind, e.RecordId, e.Sequence },
            (l, entries) => new { Leaf = l, entries }).SelectMany(
            p => p.entries.DefaultIfEmpty(),
            (p, e) => new { p.Leaf, Entry = e == null ? null : new SealedEntry(e.Hash, e.Position) });
        await foreach (var pair in pairs.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return (pair.Leaf, pair.Entry);
        }
    }

    static AuditBreak? WrongWith(AuditLeaf leaf, SealedEntry? entry, long position)
    {
        var wrong = leaf.Position != position ? "thiếu dòng niêm phong trước nó"
            : entry is null ? "mục đã niêm phong nay không còn"
            : entry.Position != leaf.Position || entry.Hash != Convert.ToHexStringLower(leaf.EntryHash) ? "khác lúc niêm phong"
            : null;
        return wrong is null ? null : new AuditBreak(leaf.RecordKind, leaf.RecordId, leaf.Sequence, wrong);
    }

    // An entry marked as sealed that no leaf knows: put in past the sealer.
    async Task<AuditBreak> StrayAsync(CancellationToken cancellationToken)
    {
        var stray = await db.Set<AuditEntry>().AsNoTracking()
            .Where(e => e.Position != null && !db.Set<AuditLeaf>().Any(l => l.Position == e.Position && l.RecordId == e.RecordId && l.Sequence == e.Sequence))
            .OrderBy(e => e.Position).FirstAsync(cancellationToken);
        return new AuditBreak(stray.RecordKind, stray.RecordId, stray.Sequence, "ghi là đã niêm phong nhưng không có trong nhật ký đã niêm phong");
    }

    async Task<AuditBreak?> NodesAsync(Dictionary<MerkleSubtree, byte[]> nodes, CancellationToken cancellationToken)
    {
        await foreach (var node in db.Set<AuditNode>().AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var subtree = new MerkleSubtree(node.Level, node.Index);
            if (nodes.Remove(subtree, out var hash) && !hash.AsSpan().SequenceEqual(node.Hash))
            {
                return Broken(subtree);
            }
        }

        return nodes.Count == 0 ? null : Broken(nodes.Keys.First());

        static AuditBreak Broken(MerkleSubtree subtree) =>
            new(AuditBreak.Checkpoint, Guid.Empty, 0, $"nút {subtree.Level}/{subtree.Index} của cây niêm phong bị sửa hoặc thiếu");
    }
}
