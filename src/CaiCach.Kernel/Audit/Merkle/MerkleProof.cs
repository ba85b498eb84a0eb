namespace CaiCach.Kernel.Audit.Merkle;

/// <summary>
/// Proofs of RFC 6962 §2.1.1 and §2.1.2. What a proof consists of is told as ranges of leaves, whose hashes the caller fetches;
/// checking one needs nothing but the proof.
/// </summary>
public static class MerkleProof
{
    /// <summary>The ranges whose hashes show that leaf <paramref name="index"/> is in the tree of <paramref name="size"/> leaves, nearest first.</summary>
    public static IReadOnlyList<(long Start, long End)> OfInclusion(long index, long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        List<(long, long)> ranges = [];
        for (var (start, end) = (0L, size); end - start > 1;)
        {
            var middle = start + Split(end - start);
            if (index < middle)
            {
                ranges.Add((middle, end));
                end = middle;
            }
            else
            {
                ranges.Add((start, middle));
                start = middle;
            }
        }

        ranges.Reverse();
        return ranges;
    }

    /// <summary>The ranges whose hashes show that the tree of <paramref name="size"/> leaves begins with the tree of <paramref name="older"/>.</summary>
    public static IReadOnlyList<(long Start, long End)> OfConsistency(long older, long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(older);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(older, size);
        List<(long, long)> ranges = [];
        var (start, end, whole) = (0L, size, true);
        while (older != end)
        {
            var middle = start + Split(end - start);
            if (older <= middle)
            {
                ranges.Add((middle, end));
                end = middle;
            }
            else
            {
                ranges.Add((start, middle));
                (start, whole) = (middle, false);
            }
        }

        if (!whole)
        {
            ranges.Add((start, end)); // the old tree's own edge; when it is a whole subtree, the reader has its hash already
        }

        ranges.Reverse();
        return ranges;
    }

    /// <summary>The root that a tree has if the leaf stands at <paramref name="index"/> and the proof is right; null when the proof has the wrong length.</summary>
    public static byte[]? RootOf(byte[] leaf, long index, long size, IReadOnlyList<byte[]> proof)
    {
        if (index < 0 || index >= size)
        {
            return null;
        }

        var (node, last, hash) = (index, size - 1, leaf);
        foreach (var sibling in proof)
        {
            if (last == 0)
            {
                return null;
            }

            if ((node & 1) == 1 || node == last)
            {
                hash = MerkleHash.OfNode(sibling, hash);
                while ((node & 1) == 0 && node != 0)
                {
                    (node, last) = (node >> 1, last >> 1);
                }
            }
            else
            {
                hash = MerkleHash.OfNode(hash, sibling);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 ? hash : null;
    }

    /// <summary>True when the tree of <paramref name="size"/> leaves and root <paramref name="root"/> begins with the older one.</summary>
    public static bool IsConsistent(long older, byte[] olderRoot, long size, byte[] root, IReadOnlyList<byte[]> proof)
    {
        if (older <= 0 || older > size)
        {
            return false;
        }

        if (older == size)
        {
            return proof.Count == 0 && olderRoot.AsSpan().SequenceEqual(root);
        }

        var rest = new Queue<byte[]>(proof);
        var (node, last) = (older - 1, size - 1);
        while ((node & 1) == 1)
        {
            (node, last) = (node >> 1, last >> 1);
        }

        var first = node == 0 ? olderRoot : rest.TryDequeue(out var edge) ? edge : [];
        var (was, now) = (first, first);
        foreach (var hash in rest)
        {
            if (last == 0)
            {
                return false;
            }

            if ((node & 1) == 1 || node == last)
            {
                (was, now) = (MerkleHash.OfNode(hash, was), MerkleHash.OfNode(hash, now));
                while ((node & 1) == 0 && node != 0)
                {
                    (node, last) = (node >> 1, last >> 1);
                }
            }
            else
            {
                now = MerkleHash.OfNode(now, hash);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 && was.AsSpan().SequenceEqual(olderRoot) && now.AsSpan().SequenceEqual(root);
    }

    /// <summary>The largest power of two below <paramref name="size"/>.</summary>
    static long Split(long size) => 1L << (int)long.Log2(size - 1);
}
