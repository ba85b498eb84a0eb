namespace CaiCach.Reports.Reform;

/// <summary>What a person wrote in a section.</summary>
public sealed class ReformReportText
{
    public Guid ReportId { get; set; }

    public string Section { get; set; } = "";

    public string Text { get; set; } = "";

    /// <summary>The report it was kept from, while nobody has changed it.</summary>
    public Guid? KeptFromId { get; set; }
}
