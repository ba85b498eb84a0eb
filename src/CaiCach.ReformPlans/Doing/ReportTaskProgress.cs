using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.ReformPlans.Commands;

namespace CaiCach.ReformPlans.Doing;

/// <summary>The lead unit reports how far it has come, with or without proof.</summary>
public sealed class ReportTaskProgress(TaskChange change, ProofFiles files)
{
    public Task<Outcome<PlanTaskChanged>> RunAsync(ReportTaskProgressOptions options, ActionContext context, CancellationToken cancellationToken, ProofFile? file = null) =>
        files.WithAsync(file, stored => change.RunAsync(ReformPlansActions.Report, options with { FileHash = stored?.Hash }, context, async _ =>
        {
            var typed = new Typed();
            if (options.Percent is null)
            {
                typed.Refuse("plan.missing", "Hãy nhập tỷ lệ hoàn thành.", nameof(options.Percent));
            }

            var words = typed.Required(options.Words, nameof(options.Words), "nội dung báo cáo", 4000, lines: true);
            var proof = typed.Proof(options, stored);
            await files.KeepAsync(typed.IsSound ? stored : null, cancellationToken);
            return typed.Then(() => new ReportProgress(options.Percent!.Value, words, proof));
        }, cancellationToken), cancellationToken);
}
