using System.Security.Cryptography;
using System.Text;
using CaiCach.Kernel;
using CaiCach.Kernel.Text;

namespace CaiCach.Organisations.SecondFactors;

/// <summary>Makes and recognises recovery codes: 80 random bits, so that a fast hash is enough.</summary>
internal static class RecoveryCodes
{
    public const int Count = 10;

    // No letter or digit that is taken for another.
    const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    public static IReadOnlyList<string> New() => [.. Enumerable.Range(0, Count).Select(_ => string.Join('-', RandomNumberGenerator.GetString(Alphabet, 16).Chunk(4).Select(c => new string(c))))];

    public static IEnumerable<RecoveryCode> Rows(Guid officialId, IEnumerable<string> codes, DateTimeOffset now) =>
        codes.Select(c => new RecoveryCode { Id = Ids.New(now), OfficialId = officialId, Hash = HashOf(officialId, c) });

    public static string HashOf(Guid officialId, string typed) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(officialId.ToString("N") + SearchKey.Of(typed).Replace(" ", "", StringComparison.Ordinal))));
}
