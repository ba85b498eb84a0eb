using System.Security.Cryptography;

namespace CaiCach.Kernel.Audit.Sealing;

/// <summary>The public keys of an installation, read once and let go together.</summary>
public sealed class KnownKeys(IReadOnlyDictionary<string, ECDsa> keys) : IDisposable
{
    public KnownKeys(SealingKeys folder) : this(folder.Known())
    {
    }

    public IReadOnlyDictionary<string, ECDsa> Keys => keys;

    public void Dispose()
    {
        foreach (var key in keys.Values)
        {
            key.Dispose();
        }
    }
}
