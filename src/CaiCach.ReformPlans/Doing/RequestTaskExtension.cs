using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.ReformPlans.Commands;

namespace CaiCach.ReformPlans.Doing;

/// <summary>The lead unit asks for a later date; the date in force stays until somebody else decides.</summary>
public sealed class RequestTaskExtension(TaskChange change)
{
    public Task<Outcome<PlanTaskChanged>> RunAsync(RequestTaskExtensionOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(ReformPlansActions.RequestExtension, options, context, _ =>
        {
            var typed = new Typed();
            if (options.DueOn is null)
            {
                typed.Refuse("plan.missing", "Hãy nhập ngày đề nghị.", nameof(options.DueOn));
            }

            var reason = typed.Required(options.Reason, nameof(options.Reason), "lý do đề nghị", 4000, lines: true);
            return Task.FromResult(typed.Then(() => new RequestExtension(options.DueOn!.Value, reason)));
        }, cancellationToken);
}
