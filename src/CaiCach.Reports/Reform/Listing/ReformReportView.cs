using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Reports.Reform.Figures;

namespace CaiCach.Reports.Reform.Listing;

/// <summary>A report with all that it shows: frozen as it was, or a draft with the figures of this moment.</summary>
/// <param name="FiguresAt">When the figures were read.</param>
/// <param name="Reporters">For the province's report: every agency and whether it has reported.</param>
/// <param name="MayWrite">Whether this person may write now.</param>
/// <param name="MaySign">Whether this person may sign or give back now.</param>
public sealed record ReformReportView(
    ReformReport Report, ReportPeriod Period, Unit Agency, string? PlanName, DateTimeOffset FiguresAt, IReadOnlyList<ReformSection> Sections, IReadOnlyList<FigureRow> Figures,
    IReadOnlyList<ReformReporter> Reporters, bool MayWrite, bool MaySign)
{
    /// <summary>Rows that the product filled.</summary>
    public int Filled => Figures.Count(f => !f.IsTyped && f.Value is not null);

    /// <summary>Rows without a value.</summary>
    public int Missing => Figures.Count(f => f.Value is null);

    /// <summary>"Báo cáo công tác cải cách hành chính 6 tháng đầu năm 2021".</summary>
    public string Title => $"Báo cáo công tác cải cách hành chính {char.ToLowerInvariant(Period.Name[0])}{Period.Name[1..]}";
}
