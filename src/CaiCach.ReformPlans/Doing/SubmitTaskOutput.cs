using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.ReformPlans.Commands;

namespace CaiCach.ReformPlans.Doing;

/// <summary>The lead unit hands in the product; its day decides whether the task is in time, if the product is accepted.</summary>
public sealed class SubmitTaskOutput(TaskChange change, ProofFiles files)
{
    public Task<Outcome<PlanTaskChanged>> RunAsync(SubmitTaskOutputOptions options, ActionContext context, CancellationToken cancellationToken, ProofFile? file = null) =>
        files.WithAsync(file, stored => change.RunAsync(ReformPlansActions.Submit, options with { FileHash = stored?.Hash }, context, async _ =>
        {
            var typed = new Typed();
            var words = typed.Optional(options.Words, nameof(options.Words), "lời trình", 4000, lines: true);
            var proof = typed.Proof(options, stored);
            await files.KeepAsync(typed.IsSound ? stored : null, cancellationToken);
            return typed.Then(() => new SubmitOutput(words, proof));
        }, cancellationToken), cancellationToken);
}
