using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Feeds;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Mornings;

/// <summary>Open tasks that the person answers for, on their dates in force. What is done, cancelled or given to somebody else leaves the calendar.</summary>
internal sealed class PlanFeed(AppDb db) : IFeedPart
{
    const int Most = 1000;

    static readonly TaskStage[] Open = [TaskStage.NotStarted, TaskStage.InProgress, TaskStage.OutputSubmitted];

    public async Task<IReadOnlyList<FeedEntry>> ReadAsync(Guid officialId, Authority authority, CancellationToken cancellationToken)
    {
        if (!authority.HasAny(ReformPlansPermissions.View))
        {
            return [];
        }

        var rows = await (
            from t in db.Set<PlanTask>().AsNoTracking().Where(t => t.ResponsibleOfficialId == officialId && Open.Contains(t.Stage) && t.DueOn != null)
            join p in db.Set<Plan>() on t.PlanId equals p.Id
            join e in db.Set<PlanTaskEntry>() on new { TaskId = t.Id, Number = t.LastEntry } equals new { e.TaskId, e.Number }
            where p.State == PlanState.Issued
            select new { t.Id, t.Name, t.Output, t.DueOn, t.Stage, t.Percent, t.LastEntry, Plan = p.Name, e.At }).ToListAsync(cancellationToken);
        return
        [
            .. rows.OrderBy(t => t.DueOn).ThenBy(t => t.Id).Take(Most).Select(t => new FeedEntry(
                $"plan-task-{t.Id:N}", t.DueOn!.Value, $"Hạn nhiệm vụ: {t.Name}",
                $"{t.Plan}\n{(t.Output is null ? "" : $"Sản phẩm: {t.Output}\n")}{t.Stage.Label()}{(t.Stage == TaskStage.InProgress ? $", đạt {t.Percent} %" : "")}",
                $"/plans/tasks/{t.Id}", t.LastEntry, t.At)),
        ];
    }
}
