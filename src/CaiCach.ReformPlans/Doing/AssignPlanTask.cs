using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.ReformPlans.Commands;

namespace CaiCach.ReformPlans.Doing;

/// <summary>The head of the agency names the person who answers. A task that is not clear in all five respects cannot be assigned.</summary>
public sealed class AssignPlanTask(TaskChange change, TaskPlaces places)
{
    public Task<Outcome<PlanTaskChanged>> RunAsync(AssignPlanTaskOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(ReformPlansActions.Assign, options, context, async task =>
            // Without a lead unit there is no agency to look in; the rule then says what is missing.
            task.AgencyId is not null && await places.NotThereAsync(options.UnitId, options.OfficialId, task.AgencyId, cancellationToken) is { } refusal
                ? refusal
                : Outcome.Of<TaskCommand>(new AssignTask(options.UnitId, options.OfficialId)), cancellationToken);
}
