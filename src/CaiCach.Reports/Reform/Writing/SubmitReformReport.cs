using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Reports.Reform.Figures;
using CaiCach.Reports.Reform.Forms;
using CaiCach.Reports.Reform.Listing;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Reports.Reform.Writing;

/// <summary>Freezes the figures and lays the report before the signer, who signs exactly what was frozen.</summary>
public sealed class SubmitReformReport(AppDb db, ReformReportChange change, FigureTable table, ReformReporters reporters)
{
    public Task<Outcome<ReformReportChanged>> RunAsync(SubmitReformReportOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(ReportsActions.Submit, options, ReformReportState.Draft, context, async (scope, report) =>
        {
            if (report.To >= LocalClock.ToLocalDate(scope.Now))
            {
                return [new Refusal("reform-report.period_open", $"Số liệu tính đến hết {report.To:dd/MM/yyyy}; trình ký được từ ngày hôm sau.")];
            }

            var form = await ReportForm.OnAsync(db, report.To, cancellationToken);
            var known = await db.Set<ReformReportFigure>().Where(f => f.ReportId == report.Id).ToDictionaryAsync(f => f.Code, cancellationToken);
            var parts = await reporters.SignedAsync(report, cancellationToken);
            var rows = await table.ComputeAsync(report, form, known.Where(f => f.Value.Typed is not null).ToDictionary(f => f.Key, f => f.Value.Typed!.Value), [.. parts.Select(p => p.Id)], cancellationToken);
            foreach (var row in rows)
            {
                Freeze(report.Id, row, known.GetValueOrDefault(row.Code));
            }

            db.AddRange(parts.Select(p => new ReformReportPart { ReportId = report.Id, PartId = p.Id, AgencyId = p.AgencyId }));
            (report.State, report.FrozenAt, report.SubmitterId, report.ReturnReason) = (ReformReportState.Submitted, scope.Now, context.Actor.OfficialId, null);
            scope.Record(
                ReformReportRecord.Of(report), [new ReformReportSubmitted([.. rows.Select(r => new FrozenFigure(r.Code, r.Value, r.YearToDate, r.YearBefore))], [.. parts.Select(p => p.Id)])]);
            return [];
        }, cancellationToken);

    void Freeze(Guid reportId, FigureRow row, ReformReportFigure? typed)
    {
        var frozen = typed ?? new ReformReportFigure { ReportId = reportId, Code = row.Code };
        (frozen.Ordinal, frozen.Section, frozen.Name, frozen.Unit) = (row.Ordinal, row.Section, row.Name, row.Unit);
        (frozen.Meaning, frozen.LegalSource) = (row.Meaning, row.LegalSource);
        (frozen.Value, frozen.YearToDate, frozen.YearBefore, frozen.Rows) = (row.Value, row.YearToDate, row.YearBefore, row.Rows);
        if (typed is null)
        {
            db.Add(frozen);
        }
    }
}
