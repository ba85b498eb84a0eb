using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Escalating;

/// <summary>
/// Writes the province's rules of reminding and reporting: all of them, with their validity. What was done under earlier rows keeps its words and its memory.
/// </summary>
public sealed class LoadEscalationSteps(AppDb db, ActionRunner actions)
{
    // The rules have no record of their own; their history is kept under one name.
    static readonly RecordRef Rules = new("plan-escalation", new Guid("0000e5ca-1a70-7000-8000-000000000001"));

    /// <returns>How many rules hold now and later.</returns>
    public Task<Outcome<int>> RunAsync(LoadEscalationStepsOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<int>(ReformPlansActions.LoadSteps, options, context, async scope =>
        {
            if (!context.Authority.HasAny(ReformPlansPermissions.Manage))
            {
                return Refusal.Forbidden();
            }

            var (steps, faults) = EscalationStepFile.Read(options.Text, scope.Now);
            if (faults.Count > 0)
            {
                return faults.Select(f => new Refusal("plan.escalation_steps", f, nameof(options.Text))).ToList();
            }

            db.RemoveRange(await db.Set<EscalationStep>().ToListAsync(cancellationToken));
            db.AddRange(steps);
            scope.Record(Rules, [new EscalationStepsLoaded(steps)]);
            return steps.Count;
        }, cancellationToken);
}
