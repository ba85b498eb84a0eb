using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Listing;

/// <summary>The open tasks of issued plans that a person, the person's unit, or the agency that he assigns for answers for; the nearest date first.</summary>
public sealed class MyTasks(AppDb db, LocalClock clock, UnitDirectory units)
{
    const int Most = 200;

    static readonly TaskStage[] Open = [TaskStage.NotStarted, TaskStage.InProgress, TaskStage.OutputSubmitted];

    public async Task<IReadOnlyList<MyTaskRow>> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var (me, unit, authority) = (context.Actor.OfficialId, context.Actor.UnitId, context.Authority);
        if (!authority.HasAny(ReformPlansPermissions.View))
        {
            return [];
        }

        // Each condition has an index in the order of dates; one condition with OR would have none.
        var tasks = db.Set<PlanTask>().AsNoTracking().Where(t => Open.Contains(t.Stage));
        var found = await PageAsync(tasks.Where(t => t.ResponsibleOfficialId == me), cancellationToken);
        found.AddRange(await PageAsync(tasks.Where(t => t.ResponsibleUnitId == unit), cancellationToken));
        foreach (var agency in authority.FilterFor(ReformPlansPermissions.Assign).AgencyIds)
        {
            found.AddRange(await PageAsync(tasks.Where(t => t.AgencyId == agency), cancellationToken));
        }

        var page = found.DistinctBy(t => t.Id).OrderBy(t => t.ResponsibleOfficialId != me).ThenBy(t => t.DueOn ?? DateOnly.MaxValue).ThenBy(t => t.Id).Take(Most).ToList();
        return await RowsAsync(page, me, cancellationToken);
    }

    /// <summary>What waits: open tasks of the person, those of them that are overdue, and tasks of the agency that its head has not given to anybody.</summary>
    public async Task<MyTaskCounts> CountAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var (me, today, authority) = (context.Actor.OfficialId, clock.Today, context.Authority);
        if (!authority.HasAny(ReformPlansPermissions.View))
        {
            return new MyTaskCounts(0, 0, 0);
        }

        var agencies = authority.FilterFor(ReformPlansPermissions.Assign).AgencyIds;
        var issued = db.Set<Plan>().Where(p => p.State == PlanState.Issued).Select(p => p.Id);
        var tasks = db.Set<PlanTask>().AsNoTracking();
        var mine = await tasks.Where(t => t.ResponsibleOfficialId == me && Open.Contains(t.Stage)).Select(t => new { t.Stage, t.DueOn, t.SubmittedOn }).ToListAsync(cancellationToken);
        var toAssign = agencies.Count == 0 ? 0
            : await tasks.CountAsync(t => t.AgencyId != null && agencies.Contains(t.AgencyId.Value) && Open.Contains(t.Stage) && t.ResponsibleOfficialId == null && issued.Contains(t.PlanId), cancellationToken);
        return new MyTaskCounts(mine.Count, mine.Count(t => new TaskState(t.Stage, DueOn: t.DueOn, SubmittedOn: t.SubmittedOn).On(today) == TaskStanding.Overdue), toAssign);
    }

    static Task<List<PlanTask>> PageAsync(IQueryable<PlanTask> tasks, CancellationToken cancellationToken) =>
        tasks.OrderBy(t => t.DueOn).ThenBy(t => t.Id).Take(Most).ToListAsync(cancellationToken);

    async Task<IReadOnlyList<MyTaskRow>> RowsAsync(List<PlanTask> page, Guid me, CancellationToken cancellationToken)
    {
        var (snapshot, today) = (await units.GetAsync(cancellationToken), clock.Today);
        var planIds = page.Select(t => t.PlanId).Distinct().ToList();
        var plans = await db.Set<Plan>().AsNoTracking().Where(p => planIds.Contains(p.Id) && p.State == PlanState.Issued).ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
        var people = page.Select(t => t.ResponsibleOfficialId).OfType<Guid>().Distinct().ToList();
        var names = await db.Set<Official>().AsNoTracking().Where(o => people.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.FullName, cancellationToken);
        return [.. page.Where(t => plans.ContainsKey(t.PlanId)).Select(t => new MyTaskRow(
            t.Id, t.PlanId, plans[t.PlanId], t.Name, t.Output, snapshot.FullNameOf(t.LeadUnitId), t.ResponsibleOfficialId,
            t.ResponsibleOfficialId is { } id ? names.GetValueOrDefault(id) : null, t.DueOn, t.Percent, t.Stage, t.State.On(today), t.ResponsibleOfficialId == me,
            t.RequestedDueOn is not null))];
    }
}
