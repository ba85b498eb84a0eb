using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Commands;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Listing;

/// <summary>Tasks that were made from a record elsewhere in the product, with how they stand today, for its page.</summary>
public sealed class TasksOfOrigin(AppDb db, LocalClock clock, UnitDirectory units)
{
    const int Most = 50;

    /// <param name="kind">Kind of the record, as in <see cref="TaskOrigin"/>.</param>
    /// <param name="recordId">The record.</param>
    /// <param name="context">Who looks: only tasks that the person may see are given.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<IReadOnlyList<OriginTaskRow>> RunAsync(string kind, Guid recordId, ActionContext context, CancellationToken cancellationToken)
    {
        var reach = context.Authority.FilterFor(ReformPlansPermissions.View);
        if (reach.Nothing)
        {
            return [];
        }

        var tasks = db.Set<PlanTask>().AsNoTracking().Where(t => t.OriginKind == kind && t.OriginId == recordId);
        if (!reach.Everything)
        {
            tasks = tasks.Where(t => db.Set<Plan>().Any(p => p.Id == t.PlanId && p.State == PlanState.Issued)).Within(db, reach);
        }

        var found = await tasks.OrderByDescending(t => t.Id).Take(Most).ToListAsync(cancellationToken);
        var (snapshot, today) = (await units.GetAsync(cancellationToken), clock.Today);
        return [.. found.Select(t => new OriginTaskRow(t.Id, t.Name, snapshot.FullNameOf(t.LeadUnitId), t.DueOn, t.Stage, t.State.On(today)))];
    }
}
