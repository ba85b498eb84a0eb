using System.Globalization;
using System.Text;

namespace CaiCach.Kernel.Audit.Sealing;

/// <summary>A signed statement: at this moment the log of all entries had this size and this root (RFC 6962 §2.1).</summary>
public sealed class Checkpoint
{
    /// <summary>1, 2, 3… without a gap.</summary>
    public long Number { get; set; }

    /// <summary>How many entries it covers.</summary>
    public long Size { get; set; }

    public byte[] Root { get; set; } = [];

    public DateTimeOffset At { get; set; }

    /// <summary>Which key signed (<see cref="SealingKeys"/>).</summary>
    public string KeyId { get; set; } = "";

    /// <summary>ECDSA P-256 over SHA-256 of <see cref="SignedText"/>, r and s side by side (IEEE P1363).</summary>
    public byte[] Signature { get; set; } = [];

    /// <summary>What is signed: five lines of ASCII, each ended by LF, so that a stranger with <c>openssl</c> can check it.</summary>
    public byte[] SignedText() => Encoding.ASCII.GetBytes(string.Create(
        CultureInfo.InvariantCulture, $"caicach-audit-checkpoint/1\n{Number}\n{Size}\n{Convert.ToHexStringLower(Root)}\n{At.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss.fff'Z'}\n"));
}
