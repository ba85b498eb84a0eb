using System.Security.Cryptography;

namespace CaiCach.Organisations.Passwords;

/// <summary>A password to begin with, read out or written on paper once: 79 random bits, no character that is taken for another.</summary>
internal static class InitialPassword
{
    const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string New() => string.Join('-', RandomNumberGenerator.GetString(Alphabet, 16).Chunk(4).Select(c => new string(c)));
}
