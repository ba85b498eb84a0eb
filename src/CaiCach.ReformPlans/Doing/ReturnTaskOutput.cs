using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.ReformPlans.Commands;

namespace CaiCach.ReformPlans.Doing;

/// <summary>Hands the product back with a reason; the task is open again.</summary>
public sealed class ReturnTaskOutput(TaskChange change)
{
    public Task<Outcome<PlanTaskChanged>> RunAsync(ReturnTaskOutputOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(ReformPlansActions.Return, options, context, _ =>
        {
            var typed = new Typed();
            var reason = typed.Required(options.Reason, nameof(options.Reason), "lý do trả lại", 4000, lines: true);
            return Task.FromResult(typed.Then(() => new ReturnOutput(reason)));
        }, cancellationToken);
}
