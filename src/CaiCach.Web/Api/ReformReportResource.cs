using CaiCach.Reports.Reform;
using CaiCach.Reports.Reform.Figures;
using CaiCach.Reports.Reform.Listing;

namespace CaiCach.Web.Api;

/// <summary>A periodic reform report.</summary>
/// <param name="FiguresAt">When the figures were frozen; of a draft, when they were read.</param>
/// <param name="Filled">Figures that the product filled by itself.</param>
internal sealed record ReformReportResource(
    Guid Id, Guid AgencyId, string Agency, string Period, string PeriodName, DateOnly From, DateOnly To, Guid? PlanId, ReformReportState State, string? Number, DateTimeOffset? SignedAt, string? SignerName,
    string? ReturnReason, DateTimeOffset FiguresAt, int Filled, IReadOnlyList<FigureRow> Figures, IReadOnlyList<ReformSection> Sections, IReadOnlyList<ReformReporter> Reporters, int Version)
{
    public static ReformReportResource Of(ReformReportView v) => new(
        v.Report.Id, v.Agency.Id, v.Agency.ShortName, v.Period.Code, v.Period.Name, v.Report.From, v.Report.To, v.Report.PlanId, v.Report.State, v.Report.Number, v.Report.SignedAt, v.Report.SignerName,
        v.Report.ReturnReason, v.FiguresAt, v.Filled, v.Figures, v.Sections, v.Reporters, v.Report.Version);
}
