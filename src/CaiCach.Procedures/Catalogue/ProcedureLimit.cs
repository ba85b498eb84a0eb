using CaiCach.WorkingTime;

namespace CaiCach.Procedures.Catalogue;

/// <summary>A time limit of a version that holds only for a case, a channel, or both; the version's own holds for the rest.</summary>
public sealed class ProcedureLimit
{
    public Guid Id { get; set; }

    public Guid VersionId { get; set; }

    /// <summary>Trường hợp; null: every case.</summary>
    public string? CaseName { get; set; }

    /// <summary>Null: every channel.</summary>
    public SubmissionChannel? Channel { get; set; }

    /// <summary>Null while the record gives no number; must be completed before the version is scheduled.</summary>
    public int? Amount { get; set; }

    /// <summary>Null while the record gives a bare number: asked for, never assumed.</summary>
    public TimeUnit? Unit { get; set; }

    /// <summary>The record's own words.</summary>
    public string? Text { get; set; }

    /// <summary>The limit as a value, when it is known.</summary>
    public TimeLimit? Limit => Amount is { } amount && Unit is { } unit ? new TimeLimit(amount, unit) : null;
}
