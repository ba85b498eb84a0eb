using System.Security.Cryptography;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Audit.Sealing;

namespace CaiCach.ParIndex.Rounds.Publishing;

/// <summary>A publication as it leaves the house: the results, and the proof that the entry which holds their digest stands in the signed log. It names no person.</summary>
/// <param name="Format">Version of the layout; this program writes and reads 1.</param>
/// <param name="Results">The CSV of the open data, byte for byte.</param>
/// <param name="Proof">Of the publication's entry, with the checkpoint.</param>
public sealed record PublicationProof(int Format, string Results, RecordProof Proof)
{
    public const int CurrentFormat = 1;

    /// <summary>What the entry says; null where it is no publication's.</summary>
    public RoundResultsFrozen? Frozen => Proof.Entries is [{ Entry: { RecordKind: RoundRecord.PublicationKind, Content: { } content } }]
        && AuditContent.Read(content).Events.FirstOrDefault(e => e.Type == RoundResultsFrozen.Name) is { } frozen ? frozen.As<RoundResultsFrozen>() : null;

    /// <summary>Null when the results are those whose digest was sealed under one of the keys; else what is wrong, in Vietnamese. Pure.</summary>
    /// <param name="known">Public keys by their number.</param>
    /// <param name="results">The CSV as somebody else has it; null for the one inside.</param>
    public string? WrongWith(IReadOnlyDictionary<string, ECDsa> known, string? results = null) =>
        Format != CurrentFormat || Frozen is not { } frozen ? "không phải bằng chứng công bố mà phiên bản này đọc được"
        : ProofCheck.WrongWith(Proof, known) is { } wrong ? wrong
        : frozen.Code != Proof.Code ? "bằng chứng của kỳ đánh giá khác"
        : PublishedCsv.DigestOf(Results) != frozen.Digest || (results is not null && PublishedCsv.DigestOf(results) != frozen.Digest) ? "kết quả khác lúc công bố"
        : null;
}
