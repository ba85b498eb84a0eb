using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.ReformPlans.Commands;

namespace CaiCach.ReformPlans.Doing;

/// <summary>Accepts the product: the task is done. Never by somebody who reported on it himself.</summary>
public sealed class AcceptTaskOutput(TaskChange change)
{
    public Task<Outcome<PlanTaskChanged>> RunAsync(AcceptTaskOutputOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(ReformPlansActions.Accept, options, context, _ =>
        {
            var typed = new Typed();
            var words = typed.Optional(options.Words, nameof(options.Words), "nhận xét", 4000, lines: true);
            return Task.FromResult(typed.Then(() => new AcceptOutput(words)));
        }, cancellationToken);
}
