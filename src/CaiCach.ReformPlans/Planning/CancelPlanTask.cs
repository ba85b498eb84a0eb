using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.ReformPlans.Commands;

namespace CaiCach.ReformPlans.Planning;

/// <summary>Takes a task out of the plan by a decision; it is counted nowhere from then on.</summary>
public sealed class CancelPlanTask(TaskChange change)
{
    public Task<Outcome<PlanTaskChanged>> RunAsync(CancelPlanTaskOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(ReformPlansActions.Cancel, options, context, _ =>
        {
            var typed = new Typed();
            var reason = typed.Required(options.Reason, nameof(options.Reason), "lý do huỷ", 2000, lines: true);
            var decision = typed.Decision(options.DecisionNumber, options.DecisionOn);
            return Task.FromResult(typed.Then(() => new CancelTask(decision, reason)));
        }, cancellationToken);
}
