using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Commands;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Listing;

/// <summary>Tasks of all issued plans that fall due between two days, as they stand today: what a head answers for, and the rows behind it.</summary>
public sealed class DueTasks(AppDb db, LocalClock clock, UnitDirectory units)
{
    const int Most = 1000;

    /// <summary>At most a thousand, the earliest date first, and how many there are in all; parts and cancelled tasks are not among them.</summary>
    public async Task<(IReadOnlyList<DueTaskRow> Rows, int Count)> RunAsync(DueTaskFilter filter, Authority authority, CancellationToken cancellationToken)
    {
        var reach = authority.FilterFor(ReformPlansPermissions.View);
        if (reach.Nothing)
        {
            return ([], 0);
        }

        var (snapshot, today) = (await units.GetAsync(cancellationToken), clock.Today);
        var tasks = await Query(filter.From, filter.To, filter.AgencyId).Within(db, reach).OrderBy(t => t.DueOn).ThenBy(t => t.Id).ToListAsync(cancellationToken);
        var fitting = tasks.Where(t => filter.Standing is not { } standing || t.State.On(today) == standing).ToList();
        var page = fitting.Take(Most).ToList();
        var people = page.Select(t => t.ResponsibleOfficialId).OfType<Guid>().Distinct().ToList();
        var names = await db.Set<Official>().AsNoTracking().Where(o => people.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.FullName, cancellationToken);
        var ids = page.Select(t => t.PlanId).Distinct().ToList();
        var plans = await db.Set<Plan>().AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
        return ([.. page.Select(t => new DueTaskRow(
            t.Id, t.PlanId, plans[t.PlanId], t.Ordinal, t.Name, t.Output, snapshot.FullNameOf(t.LeadUnitId), t.ResponsibleOfficialId is { } id ? names.GetValueOrDefault(id) : null,
            t.DueOn!.Value, t.OriginalDueOn, t.Percent, t.Stage, t.State.On(today)))], fitting.Count);
    }

    internal IQueryable<PlanTask> Query(DateOnly from, DateOnly to, Guid? agencyId)
    {
        var issued = db.Set<Plan>().Where(p => p.State == PlanState.Issued).Select(p => p.Id);
        var tasks = db.Set<PlanTask>().AsNoTracking()
            .Where(t => t.DueOn >= from && t.DueOn <= to && t.ParentTaskId == null && t.Stage != TaskStage.Cancelled && t.AgencyId != null && issued.Contains(t.PlanId));
        return agencyId is { } agency ? tasks.Where(t => t.AgencyId == agency) : tasks;
    }
}
