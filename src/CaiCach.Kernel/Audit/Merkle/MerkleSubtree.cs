namespace CaiCach.Kernel.Audit.Merkle;

/// <summary>A complete subtree: the 2^<paramref name="Level"/> leaves from <paramref name="Index"/>·2^<paramref name="Level"/> on. It never changes as the tree grows.</summary>
/// <param name="Level">0 for a leaf.</param>
/// <param name="Index">Counted from the left among the subtrees of its level.</param>
public readonly record struct MerkleSubtree(int Level, long Index)
{
    /// <summary>The complete subtrees that make up the leaves from <paramref name="start"/> to before <paramref name="end"/>, left to right.</summary>
    /// <param name="start">Where the range of a proof begins, or 0; a multiple of every subtree's size in the range.</param>
    /// <param name="end">Where it ends.</param>
    public static IReadOnlyList<MerkleSubtree> Of(long start, long end)
    {
        List<MerkleSubtree> parts = [];
        while (start < end)
        {
            var level = (int)long.Log2(end - start);
            parts.Add(new MerkleSubtree(level, start >> level));
            start += 1L << level;
        }

        return parts;
    }

    /// <summary>The hash of the leaves under subtrees that stand side by side, largest first: folded from the right (RFC 6962 §2.1).</summary>
    public static byte[] Fold(IReadOnlyList<byte[]> hashes)
    {
        if (hashes.Count == 0)
        {
            return MerkleHash.Empty;
        }

        var root = hashes[^1];
        for (var i = hashes.Count - 2; i >= 0; i--)
        {
            root = MerkleHash.OfNode(hashes[i], root);
        }

        return root;
    }
}
