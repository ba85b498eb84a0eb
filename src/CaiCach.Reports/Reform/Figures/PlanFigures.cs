using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.ReformPlans.Listing;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Reports.Reform.Figures;

/// <summary>
/// The tasks of a plan at the end of the last day. A task belongs to the agency that leads it then, so that agencies that help do not count it again; parts
/// belong to their whole.
/// </summary>
internal sealed class PlanFigures(AppDb db, PlanStandings standings) : IFigureSource
{
    public async Task<IReadOnlyDictionary<string, Figure>> ReadAsync(FigureScope scope, CancellationToken cancellationToken)
    {
        if (scope.PlanId is not { } planId)
        {
            return new Dictionary<string, Figure>();
        }

        var contents = await db.Set<ReformContent>().AsNoTracking().ToListAsync(cancellationToken);
        var codes = contents.ToDictionary(c => c.Id, c => c.Code);
        var begins = await db.Set<Plan>().AsNoTracking().Where(p => p.Id == planId).Select(p => p.PeriodFrom).SingleAsync(cancellationToken);
        var own = (await standings.ReadAsync(planId, scope.To, ReachFilter.All, cancellationToken)).Select(t => t.State)
            .Where(s => s.ParentTaskId is null && (scope.AgencyId is null || s.AgencyId == scope.AgencyId)).ToList();
        var tasks = own.Where(s => s.Stage != TaskStage.Cancelled).ToList();
        var done = tasks.Where(s => s.Stage == TaskStage.Accepted).ToList();
        string Rows(params (string, object?)[] more) => RowsLink.To($"/plans/{planId}/tasks", [("asOf", scope.To), ("agency", scope.AgencyId), .. more]);
        (string, object?)[] Standing(params TaskStanding[] all) => [.. all.Select(s => ("standing", (object?)s))];
        Figure Of(params TaskStanding[] all) => new(tasks.Count(s => all.Contains(s.On(scope.To))), Rows(Standing(all)));

        var figures = new Dictionary<string, Figure>
        {
            [FigureCodes.PlanTotal] = new(tasks.Count, Rows()),
            [FigureCodes.PlanDone] = Of(TaskStanding.DoneOnTime, TaskStanding.DoneLate),
            [FigureCodes.PlanDoneOnTime] = Of(TaskStanding.DoneOnTime),
            [FigureCodes.PlanDoneLate] = Of(TaskStanding.DoneLate),
            [FigureCodes.PlanOverdue] = Of(TaskStanding.Overdue),
            [FigureCodes.PlanNotDue] = Of(TaskStanding.NotDue),
            [FigureCodes.PlanAwaiting] = new(tasks.Count(s => s.Stage == TaskStage.OutputSubmitted), Rows(("stage", TaskStage.OutputSubmitted))),
            [FigureCodes.PlanCancelled] = new(own.Count - tasks.Count, Rows(Standing(TaskStanding.Cancelled))),
            [FigureCodes.PlanPercent] = new(
                tasks.Count == 0 ? null : Math.Round(done.Count * 100m / tasks.Count, 2, MidpointRounding.AwayFromZero), Rows(Standing(TaskStanding.DoneOnTime, TaskStanding.DoneLate))),
        };
        foreach (var content in contents.Where(c => c.IsValidOn(begins)))
        {
            figures[FigureCodes.ContentTotal(content.Code)] = new(tasks.Count(s => CodeOf(s) == content.Code), Rows(("by", PlanGrouping.Content), ("key", content.Id)));
            figures[FigureCodes.ContentDone(content.Code)] = new(
                done.Count(s => CodeOf(s) == content.Code), Rows([("by", PlanGrouping.Content), ("key", content.Id), .. Standing(TaskStanding.DoneOnTime, TaskStanding.DoneLate)]));
        }

        return figures;

        string CodeOf(TaskState state) => codes.GetValueOrDefault(state.ContentId, "");
    }
}
