using CaiCach.Kernel.Data;

namespace CaiCach.Reports.Reform;

/// <summary>Báo cáo cải cách hành chính định kỳ of one agency for one period: text by sections and a table of figures, frozen when it goes to the signer.</summary>
public sealed class ReformReport : IVersioned
{
    public Guid Id { get; set; }

    /// <summary>Whose report; the province's own counts the whole province.</summary>
    public Guid AgencyId { get; set; }

    /// <summary>Code of a <see cref="Kernel.Time.ReportPeriod"/>; one report an agency and period.</summary>
    public string Period { get; set; } = "";

    /// <summary>First legal day of the figures: the period's, or the cut-off that the reporting regime sets (Decree 09/2019/NĐ-CP, Art. 12).</summary>
    public DateOnly From { get; set; }

    /// <summary>Last legal day of the figures.</summary>
    public DateOnly To { get; set; }

    /// <summary>The yearly plan whose tasks are counted.</summary>
    public Guid? PlanId { get; set; }

    public ReformReportState State { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When the figures were frozen; null while it is a draft.</summary>
    public DateTimeOffset? FrozenAt { get; set; }

    public Guid? SubmitterId { get; set; }

    /// <summary>Why the signer gave it back, until it is submitted again.</summary>
    public string? ReturnReason { get; set; }

    /// <summary>Số, ký hiệu.</summary>
    public string? Number { get; set; }

    public DateTimeOffset? SignedAt { get; set; }

    public Guid? SignerId { get; set; }

    public string? SignerName { get; set; }

    /// <summary>Words above the signature.</summary>
    public string? SignerTitle { get; set; }

    public int Version { get; set; }
}
