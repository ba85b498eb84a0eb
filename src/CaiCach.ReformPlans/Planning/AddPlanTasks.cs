using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Commands;
using CaiCach.ReformPlans.Plans;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Planning;

/// <summary>Writes several tasks into a plan at once, all or none: what is to be done about several lost points by one decision.</summary>
public sealed class AddPlanTasks(AppDb db, ActionRunner actions, UnitDirectory units, TaskChange change)
{
    /// <summary>More are an appendix, which is read from a file.</summary>
    public const int Most = 20;

    public Task<Outcome<AddedPlanTasks>> RunAsync(AddPlanTasksOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<AddedPlanTasks>(ReformPlansActions.AddTasks, options, context, async scope =>
        {
            var plan = await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == options.PlanId, cancellationToken);
            var snapshot = await units.GetAsync(cancellationToken);
            if (PlanAccess.RefusesManaging(context.Authority, plan, snapshot.Province?.Id, out var refused))
            {
                return refused;
            }

            if (options.Tasks.Count is 0 or > Most)
            {
                return new Refusal("plan.several", $"Chọn từ 1 đến {Most} nhiệm vụ.");
            }

            var said = new Typed();
            var decision = said.Decision(options.DecisionNumber, options.DecisionOn);
            List<Refusal> refusals = [.. said.Refusals];
            if (plan.State == PlanState.Issued && decision is null && said.IsSound)
            {
                refusals.Add(PlanRules.DecisionNeeded); // once, not for every task
            }

            List<Guid> added = [];
            foreach (var (task, at) in options.Tasks.Select((task, at) => (task, at)))
            {
                var taken = await NewTask.TakeAsync(db, change, scope, snapshot, plan, task, new Typed(), decision, task.Origin, cancellationToken);
                refusals.AddRange(taken.Refusals.Where(r => r != PlanRules.DecisionNeeded).Select(r => r with { Field = $"Tasks[{at}].{r.Field}", Message = $"Việc {at + 1}: {r.Message}" }));
                if (taken.Succeeded)
                {
                    added.Add(taken.Value.Id);
                }
            }

            return refusals.Count > 0 ? refusals : new AddedPlanTasks(plan.Id, added);
        }, cancellationToken);
}
