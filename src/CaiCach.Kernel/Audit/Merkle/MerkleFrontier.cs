namespace CaiCach.Kernel.Audit.Merkle;

/// <summary>The right edge of a growing tree: enough to append leaves and to know the root, in memory that grows with the logarithm of the size.</summary>
public sealed class MerkleFrontier
{
    readonly List<(MerkleSubtree Subtree, byte[] Hash)> edge = [];

    /// <summary>An empty tree.</summary>
    public MerkleFrontier()
    {
    }

    /// <summary>A tree of <paramref name="size"/> leaves, from the hashes of the complete subtrees that make it up.</summary>
    public MerkleFrontier(long size, IReadOnlyList<byte[]> hashes)
    {
        Size = size;
        edge.AddRange(MerkleSubtree.Of(0, size).Zip(hashes));
    }

    /// <summary>Leaves so far.</summary>
    public long Size { get; private set; }

    public byte[] Root => MerkleSubtree.Fold([.. edge.Select(e => e.Hash)]);

    /// <summary>Appends a leaf.</summary>
    /// <param name="leaf">Its hash (<see cref="MerkleHash.OfLeaf"/>).</param>
    /// <param name="completed">Told of every subtree above the leaf that became complete by it, smallest first.</param>
    public void Append(byte[] leaf, Action<MerkleSubtree, byte[]>? completed = null)
    {
        edge.Add((new MerkleSubtree(0, Size++), leaf));
        while (edge.Count > 1 && edge[^1].Subtree.Level == edge[^2].Subtree.Level)
        {
            var (left, right) = (edge[^2], edge[^1]);
            edge.RemoveRange(edge.Count - 2, 2);
            edge.Add((new MerkleSubtree(left.Subtree.Level + 1, left.Subtree.Index >> 1), MerkleHash.OfNode(left.Hash, right.Hash)));
            completed?.Invoke(edge[^1].Subtree, edge[^1].Hash);
        }
    }
}
