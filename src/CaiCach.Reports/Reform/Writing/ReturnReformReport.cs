using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Reports.Reform.Writing;

/// <summary>The signer gives a report back with a reason; its figures thaw.</summary>
public sealed class ReturnReformReport(AppDb db, ReformReportChange change)
{
    const int LongestReason = 2000;

    public Task<Outcome<ReformReportChanged>> RunAsync(ReturnReformReportOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(ReportsActions.Return, options, ReformReportState.Submitted, context, async (scope, report) =>
        {
            var reason = NormalText.Lines(options.Reason);
            if (reason is null or { Length: > LongestReason })
            {
                return [new Refusal("reform-report.reason", $"Nêu lý do trả lại, tối đa {LongestReason} ký tự.", nameof(options.Reason))];
            }

            foreach (var figure in await db.Set<ReformReportFigure>().Where(f => f.ReportId == report.Id).ToListAsync(cancellationToken))
            {
                if (figure.Typed is null)
                {
                    db.Remove(figure);
                }
                else
                {
                    (figure.Value, figure.YearToDate, figure.YearBefore, figure.Rows) = (null, null, null, null);
                }
            }

            db.RemoveRange(await db.Set<ReformReportPart>().Where(p => p.ReportId == report.Id).ToListAsync(cancellationToken));
            (report.State, report.FrozenAt, report.ReturnReason) = (ReformReportState.Draft, null, reason);
            scope.Record(ReformReportRecord.Of(report), [new ReformReportReturned(reason)]);
            return [];
        }, cancellationToken);
}
