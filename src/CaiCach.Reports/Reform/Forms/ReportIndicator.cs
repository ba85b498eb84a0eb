namespace CaiCach.Reports.Reform.Forms;

/// <summary>Chỉ tiêu: a row of the table of figures of the reform report, for the days on which the form asked for it.</summary>
public sealed class ReportIndicator
{
    public Guid Id { get; set; }

    /// <summary>Stable, such as <c>dossiers.received</c>; a computed one is a code of <see cref="Figures.FigureCodes"/>.</summary>
    public string Code { get; set; } = "";

    /// <summary>Code of the <see cref="ReportSection"/> it belongs to.</summary>
    public string Section { get; set; } = "";

    public int Ordinal { get; set; }

    public string Name { get; set; } = "";

    /// <summary>Đơn vị tính: "hồ sơ", "%".</summary>
    public string Unit { get; set; } = "";

    /// <summary>True when a person types it; false when the product computes it.</summary>
    public bool IsTyped { get; set; }

    /// <summary>What is counted.</summary>
    public string Meaning { get; set; } = "";

    public string LegalSource { get; set; } = "";

    public DateOnly ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }
}
