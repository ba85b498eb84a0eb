using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Commands;

namespace CaiCach.ReformPlans.Planning;

/// <summary>Changes what a plan says about a task: freely while the plan is a draft, by a decision once it is issued.</summary>
public sealed class AmendPlanTask(AppDb db, ActionRunner actions, UnitDirectory units, TaskChange change)
{
    public Task<Outcome<PlanTaskChanged>> RunAsync(AmendPlanTaskOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<PlanTaskChanged>(ReformPlansActions.Amend, options, context, async scope =>
        {
            var found = await change.LoadAsync(ReformPlansActions.Amend, options.TaskId, options.Version, context, cancellationToken);
            if (!found.Succeeded)
            {
                return found.Refusals.ToList();
            }

            var (task, plan) = found.Value;
            var typed = new Typed();
            var snapshot = await units.GetAsync(cancellationToken);
            var details = await TaskFieldsCheck.ReadAsync(db, snapshot, plan, options, typed, cancellationToken);
            var decision = typed.Decision(options.DecisionNumber, options.DecisionOn);
            var reason = typed.Optional(options.Reason, nameof(options.Reason), "lý do", 2000, lines: true);
            if (!typed.IsSound)
            {
                return typed.Refusals;
            }

            var amended = await change.ApplyAsync(scope, task, plan, new AmendTask(details, decision, reason), cancellationToken);
            if (amended.Succeeded)
            {
                await TaskFieldsCheck.HelpAsync(db, snapshot, task.Id, details.CoUnitIds, cancellationToken);
            }

            return amended;
        }, cancellationToken);
}
