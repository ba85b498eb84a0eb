using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Commands;

/// <summary>The one way to change an existing task: load, check right and version, decide, write the line, record.</summary>
public sealed class TaskChange(AppDb db, ActionRunner actions)
{
    /// <param name="action">Its permission is checked against the task.</param>
    /// <param name="options">Whose content makes the command's fingerprint.</param>
    /// <param name="context">Who.</param>
    /// <param name="command">Makes the command, once the task is known and allowed.</param>
    /// <param name="cancellationToken">Stops loading.</param>
    public Task<Outcome<PlanTaskChanged>> RunAsync(
        ActionName action, PlanTaskOptions options, ActionContext context, Func<PlanTask, Task<Outcome<TaskCommand>>> command, CancellationToken cancellationToken) =>
        actions.RunAsync<PlanTaskChanged>(action, options, context, async scope =>
        {
            var found = await LoadAsync(action, options.TaskId, options.Version, context, cancellationToken);
            if (!found.Succeeded)
            {
                return found.Refusals.ToList();
            }

            var (task, plan) = found.Value;
            var asked = await command(task);
            return asked.Succeeded ? await ApplyAsync(scope, task, plan, asked.Value, cancellationToken) : asked.Refusals.ToList();
        }, cancellationToken);

    /// <summary>The task with its plan, for someone who may do this to it now.</summary>
    internal async Task<Outcome<(PlanTask Task, Plan Plan)>> LoadAsync(
        ActionName action, Guid taskId, int? version, ActionContext context, CancellationToken cancellationToken)
    {
        var task = await db.Set<PlanTask>().SingleOrDefaultAsync(t => t.Id == taskId, cancellationToken);
        var plan = task is null ? null : await db.Set<Plan>().AsNoTracking().SingleAsync(p => p.Id == task.PlanId, cancellationToken);
        if (task is null || plan is null
            || !PlanAccess.Sees(context.Authority, plan, task, await db.Set<TaskCooperation>().AsNoTracking().Where(c => c.TaskId == task.Id).ToListAsync(cancellationToken)))
        {
            return Refusal.NotFound("nhiệm vụ");
        }

        if (!PlanAccess.Allows(context.Authority, action.Permission!, task))
        {
            return Refusal.Forbidden();
        }

        return version is { } seen && seen != task.Version ? Refusal.Conflict() : Outcome.Of((task, plan));
    }

    /// <summary>Decides and writes, inside the caller's action.</summary>
    internal async Task<Outcome<PlanTaskChanged>> ApplyAsync(ActionScope scope, PlanTask task, Plan plan, TaskCommand command, CancellationToken cancellationToken)
    {
        var isNew = task.LastEntry == 0;
        var decided = PlanRules.Decide(task.State, command, await FactsAsync(scope, task, plan, command, cancellationToken));
        if (!decided.Succeeded)
        {
            return decided.Refusals.ToList();
        }

        task.Apply(decided.Value);
        db.Add(decided.Value);
        scope.Record(PlanRecord.Of(task), [new TaskEntryWritten(decided.Value)]);
        return new PlanTaskChanged(task.Id, plan.Id, task.LastEntry, task.Stage, task.DueOn, isNew ? task.Version : task.Version + 1);
    }

    async Task<PlanFacts> FactsAsync(ActionScope scope, PlanTask task, Plan plan, TaskCommand command, CancellationToken cancellationToken)
    {
        var actor = scope.Context.Actor;
        var wholeId = command switch { AddTask c => c.Details.ParentTaskId, AmendTask c => c.Details.ParentTaskId, _ => task.ParentTaskId };
        var whole = wholeId is null ? null : await db.Set<PlanTask>().AsNoTracking().Where(t => t.Id == wholeId)
            .Select(t => new TaskDates(t.StartOn, t.DueOn)).SingleOrDefaultAsync(cancellationToken);
        var parts = command is AmendTask or TransferTask
            ? await db.Set<PlanTask>().AsNoTracking().Where(t => t.ParentTaskId == task.Id && t.Stage != TaskStage.Cancelled)
                .Select(t => new TaskDates(t.StartOn, t.DueOn)).ToListAsync(cancellationToken)
            : [];
        var wholeOf = command is AmendTask { Details.ParentTaskId: not null }
            ? await db.Set<PlanTask>().AsNoTracking().Where(t => t.PlanId == plan.Id && t.ParentTaskId != null).ToDictionaryAsync(t => t.Id, t => t.ParentTaskId, cancellationToken)
            : [];
        return new PlanFacts
        {
            Now = scope.Now, OfficialId = actor.OfficialId, OfficialName = actor.Name, UnitId = actor.UnitId, IsIssued = plan.State == PlanState.Issued,
            TaskId = task.Id, Name = task.Name, Output = task.Output, Whole = whole, Parts = parts, WholeOf = wholeOf,
            HasReported = command is AcceptOutput or ReturnOutput && await db.Set<PlanTaskEntry>().AnyAsync(
                e => e.TaskId == task.Id && e.OfficialId == actor.OfficialId
                    && (e.Kind == TaskEntryKind.ProgressReported || e.Kind == TaskEntryKind.OutputSubmitted), cancellationToken),
        };
    }
}
