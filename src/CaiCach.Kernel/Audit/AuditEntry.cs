namespace CaiCach.Kernel.Audit;

/// <summary>
/// One action's effect on one record, chained by hash to the previous entry of the same record. Content is hashed under a salt, so that personal
/// data can lawfully be erased later (salt and content dropped) while the chain still proves itself.
/// </summary>
public sealed class AuditEntry
{
    public Guid Id { get; set; }

    /// <summary>Shared by all entries that one command wrote.</summary>
    public Guid ActionId { get; set; }

    public string Action { get; set; } = "";

    public DateTimeOffset At { get; set; }

    public Guid OfficialId { get; set; }

    /// <summary>The person's name as it was; the timeline must read the same in ten years.</summary>
    public string OfficialName { get; set; } = "";

    public Guid? PostId { get; set; }

    public Guid UnitId { get; set; }

    public Guid? OnBehalfOfId { get; set; }

    public string? Reason { get; set; }

    public string RecordKind { get; set; } = "";

    public Guid RecordId { get; set; }

    /// <summary>1, 2, 3… within the record; unique, so that two histories cannot grow from one record.</summary>
    public int Sequence { get; set; }

    /// <summary>JSON: events, before, after. Null once erased.</summary>
    public string? Content { get; set; }

    public string? Salt { get; set; }

    /// <summary>SHA-256 of salt and content, hex.</summary>
    public string ContentHash { get; set; } = "";

    /// <summary>Hash of the record's previous entry, or empty for the first.</summary>
    public string PreviousHash { get; set; } = "";

    /// <summary>SHA-256 over everything above but content and salt, hex.</summary>
    public string Hash { get; set; } = "";

    /// <summary>Place in the sealed log; null until the sealer has taken the entry in. Not part of the hash.</summary>
    public long? Position { get; set; }
}
