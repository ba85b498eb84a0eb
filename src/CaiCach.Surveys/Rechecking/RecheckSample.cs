using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CaiCach.Surveys.Rechecking;

/// <summary>
/// Which sheets are drawn: those whose SHA-256 of seed and number comes first. It depends on nothing but the seed and the numbers, so that anybody can draw
/// again with any tool; no sheet's chance depends on another's.
/// </summary>
public static class RecheckSample
{
    /// <param name="seed">Recorded with the draw.</param>
    /// <param name="numbers">Numbers of the sheets that can be drawn, in whatever order.</param>
    /// <param name="share">Percent, more than 0 and at most 100; rounded up to a whole sheet.</param>
    public static IReadOnlyList<string> Draw(int seed, IReadOnlyCollection<string> numbers, decimal share) =>
        [.. numbers.Select(n => (Number: n, Key: KeyOf(seed, n))).OrderBy(n => n.Key, StringComparer.Ordinal).Take((int)Math.Ceiling(numbers.Count * share / 100)).Select(n => n.Number)];

    static string KeyOf(int seed, string number)
    {
        var prefix = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(prefix, seed);
        return Convert.ToHexString(SHA256.HashData([.. prefix, .. Encoding.UTF8.GetBytes(number)]));
    }
}
