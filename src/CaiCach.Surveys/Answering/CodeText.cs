using System.Security.Cryptography;
using System.Text;

namespace CaiCach.Surveys.Answering;

/// <summary>One-time codes: twelve characters that cannot be mistaken for one another, about 59 random bits.</summary>
internal static class CodeText
{
    const string Letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    public static string Make()
    {
        var text = RandomNumberGenerator.GetString(Letters, 12);
        return $"{text[..4]}-{text[4..8]}-{text[8..]}";
    }

    /// <summary>However it was typed: without spaces and dashes, in capitals.</summary>
    public static string HashOf(string? code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        "survey:" + string.Concat((code ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant())));
}
