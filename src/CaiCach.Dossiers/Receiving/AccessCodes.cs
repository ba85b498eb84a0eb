using System.Security.Cryptography;

namespace CaiCach.Dossiers.Receiving;

/// <summary>Codes for the public status page: 9 signs without 0/O, 1/I/L, so that they survive being read aloud; 44 bits.</summary>
public static class AccessCodes
{
    const string Signs = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    public static string New() => RandomNumberGenerator.GetString(Signs, 9);
}
