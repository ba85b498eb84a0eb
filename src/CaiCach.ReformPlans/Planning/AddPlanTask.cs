using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Commands;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Planning;

/// <summary>Writes a task into a plan: freely while it is a draft, by a decision once it is issued.</summary>
public sealed class AddPlanTask(AppDb db, ActionRunner actions, UnitDirectory units, TaskChange change)
{
    public Task<Outcome<PlanTaskChanged>> RunAsync(AddPlanTaskOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<PlanTaskChanged>(ReformPlansActions.AddTask, options, context, async scope =>
        {
            var plan = await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == options.PlanId, cancellationToken);
            var snapshot = await units.GetAsync(cancellationToken);
            if (PlanAccess.RefusesManaging(context.Authority, plan, snapshot.Province?.Id, out var refused))
            {
                return refused;
            }

            var typed = new Typed();
            var decision = typed.Decision(options.DecisionNumber, options.DecisionOn);
            return await NewTask.TakeAsync(db, change, scope, snapshot, plan, options, typed, decision, options.Origin, cancellationToken);
        }, cancellationToken);
}
