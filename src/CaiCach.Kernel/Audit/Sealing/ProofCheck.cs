using System.Security.Cryptography;
using CaiCach.Kernel.Audit.Merkle;

namespace CaiCach.Kernel.Audit.Sealing;

/// <summary>Checks what was exported, with nothing but a public key. Pure.</summary>
public static class ProofCheck
{
    /// <summary>Null when every entry of the proof stands in the log that one of the keys signed; else what is wrong, in Vietnamese.</summary>
    public static string? WrongWith(RecordProof proof, IReadOnlyDictionary<string, ECDsa> known)
    {
        if (proof.Format != RecordProof.CurrentFormat || proof.Entries.Count == 0)
        {
            return "không phải bằng chứng mà phiên bản này đọc được";
        }

        try
        {
            var checkpoint = proof.Checkpoint.Read();
            return SealingKeys.WrongWith(checkpoint, known) is { } wrong ? $"dấu niêm phong số {checkpoint.Number}: {wrong}" : WrongWith(proof.Entries, checkpoint);
        }
        catch (FormatException)
        {
            return "có giá trị băm hoặc chữ ký viết sai";
        }
    }

    /// <summary>Null when the newer checkpoint continues the older one, by the proof in its file; else what is wrong.</summary>
    public static string? WrongWith(CheckpointFile older, CheckpointFile newer, IReadOnlyDictionary<string, ECDsa> known)
    {
        try
        {
            var (was, now) = (older.Read(), newer.Read());
            return (SealingKeys.WrongWith(was, known) ?? SealingKeys.WrongWith(now, known)) is { } wrong ? wrong
                : newer.Since != older.Size || newer.Consistency is null ? "dấu niêm phong mới không kèm bằng chứng nối tiếp dấu cũ này"
                : MerkleProof.IsConsistent(was.Size, was.Root, now.Size, now.Root, [.. newer.Consistency.Select(Convert.FromHexString)]) ? null
                : "nhật ký mới không nối tiếp nhật ký cũ";
        }
        catch (FormatException)
        {
            return "có giá trị băm hoặc chữ ký viết sai";
        }
    }

    static string? WrongWith(IReadOnlyList<ProvenEntry> entries, Checkpoint checkpoint)
    {
        AuditEntry? previous = null;
        foreach (var (entry, path) in entries)
        {
            var wrong = previous is not null && (previous.RecordKind != entry.RecordKind || previous.RecordId != entry.RecordId) ? "của bản ghi khác" : AuditLink.WrongWith(entry, previous);
            if (wrong is null && !(entry.Position is { } position
                && MerkleProof.RootOf(MerkleHash.OfLeaf(Convert.FromHexString(entry.Hash)), position, checkpoint.Size, [.. path.Select(Convert.FromHexString)]) is { } root
                && root.AsSpan().SequenceEqual(checkpoint.Root)))
            {
                wrong = "không có trong nhật ký đã niêm phong";
            }

            if (wrong is not null)
            {
                return $"mục {entry.Sequence}: {wrong}";
            }

            previous = entry;
        }

        return null;
    }
}
