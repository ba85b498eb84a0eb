using System.Security.Cryptography;
using System.Text;
using CaiCach.Kernel.Backups;

namespace CaiCach.Kernel.Audit.Sealing;

/// <summary>
/// The key that signs checkpoints and the public keys that may have signed them, as PEM files in the keys folder: outside the database, so that
/// whoever can write there cannot sign; part of every backup. All nodes of one installation share the folder.
/// </summary>
public sealed class SealingKeys(BackupOptions options)
{
    const string Private = "audit-signing-key.pem";

    /// <summary>The signing key, or null when the folder has none.</summary>
    public ECDsa? Open()
    {
        var file = Path.Combine(options.Folder, Private);
        if (!File.Exists(file))
        {
            return null;
        }

        var key = ECDsa.Create();
        key.ImportFromPem(File.ReadAllText(file, Encoding.ASCII));
        return key;
    }

    /// <summary>Makes the signing key; the folder must not have one.</summary>
    public ECDsa Create()
    {
        Directory.CreateDirectory(options.Folder);
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var settings = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            settings.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new StreamWriter(Path.Combine(options.Folder, Private), Encoding.ASCII, settings))
        {
            file.WriteLine(key.ExportPkcs8PrivateKeyPem());
        }

        File.WriteAllText(Path.Combine(options.Folder, $"audit-{IdOf(key)}.pub.pem"), key.ExportSubjectPublicKeyInfoPem() + "\n", Encoding.ASCII);
        return key;
    }

    /// <summary>Every public key in the folder by its id. Dispose them.</summary>
    public Dictionary<string, ECDsa> Known()
    {
        var known = new Dictionary<string, ECDsa>();
        foreach (var file in Directory.Exists(options.Folder) ? Directory.GetFiles(options.Folder, "audit-*.pub.pem") : [])
        {
            var key = Read(File.ReadAllText(file, Encoding.ASCII));
            known[IdOf(key)] = key;
        }

        return known;
    }

    /// <summary>Reads a public key in PEM.</summary>
    /// <exception cref="ArgumentException">The text is no key.</exception>
    public static ECDsa Read(string pem)
    {
        var key = ECDsa.Create();
        key.ImportFromPem(pem);
        return key;
    }

    /// <summary>The first 16 hex digits of SHA-256 over the public key (SubjectPublicKeyInfo).</summary>
    public static string IdOf(ECDsa key) => Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()))[..16];

    /// <summary>Signs a checkpoint.</summary>
    public static Checkpoint Sign(ECDsa key, long number, long size, byte[] root, DateTimeOffset at)
    {
        var checkpoint = new Checkpoint { Number = number, Size = size, Root = root, At = at, KeyId = IdOf(key) };
        checkpoint.Signature = key.SignData(checkpoint.SignedText(), HashAlgorithmName.SHA256);
        return checkpoint;
    }

    /// <summary>Null when one of the keys signed the checkpoint; else what is wrong, in Vietnamese.</summary>
    public static string? WrongWith(Checkpoint checkpoint, IReadOnlyDictionary<string, ECDsa> known) =>
        !known.TryGetValue(checkpoint.KeyId, out var key) ? $"ký bằng khoá {checkpoint.KeyId}, không có trong thư mục khoá"
        : !key.VerifyData(checkpoint.SignedText(), checkpoint.Signature, HashAlgorithmName.SHA256) ? "chữ ký sai"
        : null;
}
