using System.Security.Cryptography;
using CaiCach.Kernel.Audit.Merkle;

namespace CaiCach.Modules.Tests.Kernel;

/// <summary>The tree's arithmetic against the definitions of RFC 6962 §2.1 written down again, literally, and against widely published values.</summary>
public sealed class MerkleTests
{
    // The eight leaves and the roots of their first 1 to 8 that implementations of RFC 6962 exchange as test values.
    static readonly string[] Leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    static readonly string[] Roots =
    [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4", "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c", "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    [Fact]
    public void The_published_values_come_out()
    {
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Convert.ToHexStringLower(new MerkleFrontier().Root));
        var tree = new MerkleFrontier();
        foreach (var (leaf, root) in Leaves.Zip(Roots))
        {
            tree.Append(MerkleHash.OfLeaf(Convert.FromHexString(leaf)));
            Assert.Equal(root, Convert.ToHexStringLower(tree.Root));
        }
    }

    [Fact]
    public void Roots_and_proofs_agree_with_the_definition_for_every_size_up_to_70()
    {
        var leaves = Random(70);
        var tree = new MerkleFrontier();
        for (var size = 1; size <= leaves.Length; size++)
        {
            tree.Append(MerkleHash.OfLeaf(leaves[size - 1]));
            Assert.Equal(Root(leaves[..size]), tree.Root);
            Assert.Equal(tree.Root, new MerkleFrontier(size, [.. MerkleSubtree.Of(0, size).Select(s => Of(leaves, s.Index << s.Level, (s.Index + 1) << s.Level))]).Root);
            for (var index = 0; index < size; index++)
            {
                Included(leaves, index, size);
                Consistent(leaves, index + 1, size);
            }
        }
    }

    [Fact]
    public void Random_trees_agree_with_the_definition()
    {
        var random = new Random(6962);
        var leaves = Random(1500);
        for (var i = 0; i < 60; i++)
        {
            var size = random.Next(1, leaves.Length);
            Included(leaves, random.Next(size), size);
            Consistent(leaves, random.Next(1, size + 1), size);
        }
    }

    [Fact]
    public void A_proof_for_something_else_is_not_believed()
    {
        var random = new Random(2021);
        var leaves = Random(300);
        for (var i = 0; i < 100; i++)
        {
            var size = random.Next(2, leaves.Length);
            var (index, older) = (random.Next(size), random.Next(1, size));
            var (root, leaf, proof) = (Root(leaves[..size]), MerkleHash.OfLeaf(leaves[index]), Proof(leaves, MerkleProof.OfInclusion(index, size)));
            Assert.NotEqual(root, MerkleProof.RootOf(MerkleHash.OfLeaf([1]), index, size, proof));
            Assert.NotEqual(root, MerkleProof.RootOf(leaf, (index + 1) % size, size, proof));
            Assert.NotEqual(root, MerkleProof.RootOf(leaf, index, size, [.. proof, root]));
            Assert.NotEqual(root, MerkleProof.RootOf(leaf, index, size, proof[..^1]));
            Assert.NotEqual(root, MerkleProof.RootOf(leaf, index, size, Flipped(proof, random)));
            var between = Proof(leaves, MerkleProof.OfConsistency(older, size));
            Assert.False(MerkleProof.IsConsistent(older, Root(leaves[1..(older + 1)]), size, root, between));
            Assert.False(MerkleProof.IsConsistent(older, Root(leaves[..older]), size, Root(leaves[1..]), between));
            Assert.False(MerkleProof.IsConsistent(older, Root(leaves[..older]), size, root, [.. between, root]));
            Assert.False(MerkleProof.IsConsistent(older, Root(leaves[..older]), size, root, between[..^1]));
            Assert.False(MerkleProof.IsConsistent(older, Root(leaves[..older]), size, root, Flipped(between, random)));
        }
    }

    static void Included(byte[][] leaves, int index, int size)
    {
        var proof = Proof(leaves, MerkleProof.OfInclusion(index, size));
        Assert.Equal(Path(index, leaves[..size]), proof);
        Assert.Equal(Root(leaves[..size]), MerkleProof.RootOf(MerkleHash.OfLeaf(leaves[index]), index, size, proof));
    }

    static void Consistent(byte[][] leaves, int older, int size)
    {
        var proof = Proof(leaves, MerkleProof.OfConsistency(older, size));
        Assert.Equal(Subproof(older, leaves[..size], true), proof);
        Assert.True(MerkleProof.IsConsistent(older, Root(leaves[..older]), size, Root(leaves[..size]), proof));
    }

    static List<byte[]> Proof(byte[][] leaves, IReadOnlyList<(long Start, long End)> ranges) => [.. ranges.Select(r => Of(leaves, r.Start, r.End))];

    static byte[] Of(byte[][] leaves, long start, long end) => Root(leaves[(int)start..(int)end]);

    static byte[][] Random(int count)
    {
        var random = new Random(count);
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            var leaf = new byte[random.Next(40)];
            random.NextBytes(leaf);
            return leaf;
        })];
    }

    static List<byte[]> Flipped(IReadOnlyList<byte[]> proof, Random random)
    {
        var changed = proof.Select(h => h.ToArray()).ToList();
        changed[random.Next(changed.Count)][random.Next(32)] ^= 1;
        return changed;
    }

    // MTH, PATH and SUBPROOF as the RFC defines them.
    static byte[] Root(byte[][] d) => d.Length switch
    {
        0 => SHA256.HashData([]),
        1 => SHA256.HashData([0, .. d[0]]),
        var n => SHA256.HashData([1, .. Root(d[..K(n)]), .. Root(d[K(n)..])]),
    };

    static byte[][] Path(int m, byte[][] d) => d.Length == 1 ? [] : m < K(d.Length)
        ? [.. Path(m, d[..K(d.Length)]), Root(d[K(d.Length)..])]
        : [.. Path(m - K(d.Length), d[K(d.Length)..]), Root(d[..K(d.Length)])];

    static byte[][] Subproof(int m, byte[][] d, bool whole) => m == d.Length ? whole ? [] : [Root(d)] : m <= K(d.Length)
        ? [.. Subproof(m, d[..K(d.Length)], whole), Root(d[K(d.Length)..])]
        : [.. Subproof(m - K(d.Length), d[K(d.Length)..], false), Root(d[..K(d.Length)])];

    static int K(int n)
    {
        var k = 1;
        while (k * 2 < n)
        {
            k *= 2;
        }

        return k;
    }
}
