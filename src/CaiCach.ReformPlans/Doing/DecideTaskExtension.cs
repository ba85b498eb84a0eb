using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.ReformPlans.Commands;

namespace CaiCach.ReformPlans.Doing;

/// <summary>Grants or refuses a later date that somebody else asked for.</summary>
public sealed class DecideTaskExtension(TaskChange change)
{
    public Task<Outcome<PlanTaskChanged>> RunAsync(DecideTaskExtensionOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(ReformPlansActions.DecideExtension, options, context, _ =>
        {
            var typed = new Typed();
            var decision = typed.Decision(options.DecisionNumber, options.DecisionOn);
            var words = typed.Optional(options.Words, nameof(options.Words), "ý kiến", 4000, lines: true);
            return Task.FromResult(typed.Then(() => new DecideExtension(options.Granted, decision, words)));
        }, cancellationToken);
}
