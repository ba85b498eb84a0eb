using CaiCach.Kernel.Data;
using CaiCach.WorkingTime;

namespace CaiCach.Procedures.Catalogue;

/// <summary>
/// A procedure as it stood for a period. Dossiers pin the version they were received under. Without a first day it is a draft that somebody still writes;
/// once its first day has come it never changes again: what may change inside it are dated rows (fees, online level).
/// </summary>
public sealed class ProcedureVersion : IVersioned
{
    public Guid Id { get; set; }

    public Guid ProcedureId { get; set; }

    /// <summary>1, 2, 3…</summary>
    public int Number { get; set; }

    public string Name { get; set; } = "";

    /// <summary>Name and code, searchable.</summary>
    public string SearchKey { get; set; } = "";

    /// <summary>First letters of the words of the name.</summary>
    public string Initials { get; set; } = "";

    /// <summary>First day it is received under; null while it is a draft, which no question about a day ever finds.</summary>
    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    /// <summary>Quyết định công bố, in the record's words.</summary>
    public string? PublicationDecision { get; set; }

    /// <summary>The decision it was scheduled by; null for what was there before decisions were kept.</summary>
    public Guid? PublicationId { get; set; }

    /// <summary>The decision that abolished the procedure; null where the next version ended this one.</summary>
    public Guid? EndedById { get; set; }

    public string? LegalBasis { get; set; }

    /// <summary>Phí, lệ phí in the record's words; the amounts are <see cref="ProcedureFee"/>s.</summary>
    public string? Fee { get; set; }

    public string? ResultName { get; set; }

    /// <summary>Trình tự thực hiện.</summary>
    public string? Sequence { get; set; }

    /// <summary>Yêu cầu, điều kiện.</summary>
    public string? Conditions { get; set; }

    /// <summary>Đối tượng thực hiện.</summary>
    public string? Subjects { get; set; }

    /// <summary>How far it was offered online when it began; null when nobody has said. Later changes: <see cref="OnlineLevelChange"/>.</summary>
    public OnlineLevel? OnlineLevel { get; set; }

    /// <summary>Why it is offered only in part (Decree 224/2026/NĐ-CP, Article 14).</summary>
    public string? OnlineReason { get; set; }

    /// <summary>Number of the limit; null when the record does not say, in which case it must be entered before anything can be received.</summary>
    public int? LimitAmount { get; set; }

    public TimeUnit? LimitUnit { get; set; }

    /// <summary>The limit in the record's own words.</summary>
    public string? LimitText { get; set; }

    public CountingRule CountingRule { get; set; }

    /// <summary>Where the record comes from.</summary>
    public string Source { get; set; } = "";

    /// <summary>What was guessed or missing when it was read from a file, a sentence a line.</summary>
    public string? Remarks { get; set; }

    public int Version { get; set; }

    /// <summary>The limit as a value, when it is known.</summary>
    public TimeLimit? Limit => LimitAmount is { } amount && LimitUnit is { } unit ? new TimeLimit(amount, unit) : null;

    /// <summary>How it stands on a day.</summary>
    public VersionStanding StandingOn(DateOnly day) => ValidFrom is not { } from ? VersionStanding.Draft
        : day < from ? VersionStanding.Scheduled
        : day > ValidTo ? VersionStanding.Ended
        : VersionStanding.InForce;
}
