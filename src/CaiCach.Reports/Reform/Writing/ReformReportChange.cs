using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Reports.Reform.Writing;

/// <summary>The one way to change an existing report: load, check right, version and state, change, record.</summary>
public sealed class ReformReportChange(AppDb db, ActionRunner actions)
{
    /// <param name="action">Its permission is checked against the report's agency.</param>
    /// <param name="options">Whose content makes the command's fingerprint.</param>
    /// <param name="state">The state in which this may be done.</param>
    /// <param name="context">Who.</param>
    /// <param name="work">Changes the report and records; a refusal changes nothing.</param>
    /// <param name="cancellationToken">Stops loading.</param>
    internal Task<Outcome<ReformReportChanged>> RunAsync(
        ActionName action, ReformReportOptions options, ReformReportState state, ActionContext context, Func<ActionScope, ReformReport, Task<IReadOnlyList<Refusal>>> work, CancellationToken cancellationToken) =>
        actions.RunAsync<ReformReportChanged>(action, options, context, async scope =>
        {
            var report = await db.Set<ReformReport>().SingleOrDefaultAsync(r => r.Id == options.ReportId, cancellationToken);
            var subject = new Subject(null, null, report?.AgencyId);
            if (report is null || !context.Authority.Allows(ReportsPermissions.View, subject))
            {
                return Refusal.NotFound("báo cáo");
            }

            if (!context.Authority.Allows(action.Permission!, subject))
            {
                return Refusal.Forbidden();
            }

            if (options.Version is { } seen && seen != report.Version)
            {
                return Refusal.Conflict();
            }

            if (report.State != state)
            {
                return new Refusal("reform-report.state", $"Báo cáo đang ở trạng thái “{report.State.Label()}”, không làm được việc này.");
            }

            var refusals = await work(scope, report);
            if (refusals.Count > 0)
            {
                return refusals.ToList();
            }

            // Texts and figures are rows of their own; the report itself says that something about it has changed.
            db.Entry(report).Property(r => r.State).IsModified = true;
            return new ReformReportChanged(report.Id, report.State, report.Version + 1);
        }, cancellationToken);
}
