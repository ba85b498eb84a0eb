using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CaiCach.Kernel.Audit;

/// <summary>The arithmetic of the chain: public, so that a stranger can redo it.</summary>
public static class AuditHash
{
    /// <summary>SHA-256(salt LF content), lower-case hex.</summary>
    public static string OfContent(string salt, string content) => Hex(salt + "\n" + content);

    /// <summary>SHA-256 over the entry's fields, one a line, in the order of <see cref="AuditEntry"/>; instants as yyyy-MM-ddTHH:mm:ss.fffZ.</summary>
    public static string OfEntry(AuditEntry entry) => Hex(string.Join('\n',
        entry.Id.ToString("D"),
        entry.ActionId.ToString("D"),
        entry.Action,
        entry.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        entry.OfficialId.ToString("D"),
        entry.OfficialName,
        entry.PostId?.ToString("D"),
        entry.UnitId.ToString("D"),
        entry.OnBehalfOfId?.ToString("D"),
        entry.Reason?.Replace('\n', ' '),
        entry.RecordKind,
        entry.RecordId.ToString("D"),
        entry.Sequence.ToString(CultureInfo.InvariantCulture),
        entry.ContentHash,
        entry.PreviousHash));

    static string Hex(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
