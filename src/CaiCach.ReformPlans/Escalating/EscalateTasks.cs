using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Escalating;

/// <summary>
/// Takes every step that has come for an open task of an issued plan and is not recorded yet. A step that would tell nobody is not recorded: it comes again
/// when the post is filled.
/// </summary>
public sealed class EscalateTasks(AppDb db, LocalClock clock, ActionRunner actions, EscalationSteps rules)
{
    const int AtOnce = 500;

    static readonly TaskStage[] Open = [TaskStage.NotStarted, TaskStage.InProgress, TaskStage.OutputSubmitted];

    /// <returns>How many were recorded.</returns>
    public async Task<Outcome<int>> RunAsync(DateOnly day, ActionContext context, CancellationToken cancellationToken)
    {
        if (context.Actor != Actor.System)
        {
            return Refusal.Forbidden();
        }

        var recorded = 0;
        foreach (var some in (await PlannedAsync(day, cancellationToken)).Chunk(AtOnce))
        {
            var outcome = await Retry.OnConflictAsync(() => actions.RunAsync<int>(ReformPlansActions.Escalate, day, context, async scope =>
            {
                // Another node may have come first.
                var known = await KnownAsync([.. some.Select(e => e.TaskId)], cancellationToken);
                var left = some.Where(e => !known.Contains((e.TaskId, e.Step.Code, e.DueOn))).ToList();
                left.ForEach(e => Add(scope, e, day));
                foreach (var plan in left.GroupBy(e => e.PlanId))
                {
                    scope.Record(new RecordRef(PlanRecord.PlanKind, plan.Key), [new PlanEscalated(day, [.. plan.Select(e => new PlanEscalated.Told(e.TaskId, e.Step.Code, e.DueOn, e.OfficialIds))])]);
                }

                return left.Count > 0 ? left.Count : new Refusal("plan.nothing_to_escalate", "Không còn nhiệm vụ nào phải nhắc.");
            }, cancellationToken));
            recorded += outcome.Succeeded ? outcome.Value : 0;
            if (!outcome.Succeeded && outcome.Refusals[0].Code == Refusal.ConflictCode)
            {
                return outcome;
            }
        }

        return recorded;
    }

    /// <summary>The steps that have come and are not recorded.</summary>
    internal async Task<IReadOnlyList<PlannedEscalation>> PlannedAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var steps = await rules.OnAsync(day, cancellationToken);
        if (steps.Count == 0)
        {
            return [];
        }

        var horizon = day.AddDays(Math.Max(0, -steps.Min(s => s.Days)));
        var near = db.Set<PlanTask>().AsNoTracking().Where(t => Open.Contains(t.Stage) && t.DueOn <= horizon);
        var tasks = await near.Join(db.Set<Plan>().Where(p => p.State == PlanState.Issued), t => t.PlanId, p => p.Id, (t, p) => new
        {
            t.Id, t.PlanId, t.Name,
            State = new TaskState(
                t.Stage, t.Percent, t.ContentId, t.ParentTaskId, t.LeadUnitId, t.AgencyId, t.ResponsibleUnitId, t.ResponsibleOfficialId,
                t.StartOn, t.DueOn, t.OriginalDueOn, t.SubmittedOn, t.AcceptedOn, t.RequestedDueOn, t.RequesterId),
        }).ToListAsync(cancellationToken);
        var known = (await near.Join(db.Set<Escalation>(), t => t.Id, e => e.TaskId, (t, e) => new { e.TaskId, e.StepCode, e.DueOn }).ToListAsync(cancellationToken))
            .Select(e => (e.TaskId, e.StepCode, e.DueOn)).ToHashSet();
        var holders = await EscalationHolders.ReadAsync(db, clock, cancellationToken);
        return
        [
            .. from task in tasks
               from step in steps
               where step.IsReached(task.State, day) && !known.Contains((task.Id, step.Code, task.State.DueOn!.Value))
               let told = holders.Of(step.Audience, task.State)
               where told.Count > 0
               orderby task.State.DueOn, task.Id
               select new PlannedEscalation(task.PlanId, task.Id, task.Name, task.State.AgencyId, task.State.DueOn!.Value, step, told),
        ];
    }

    async Task<HashSet<(Guid TaskId, string StepCode, DateOnly DueOn)>> KnownAsync(HashSet<Guid> tasks, CancellationToken cancellationToken) =>
        (await db.Set<Escalation>().AsNoTracking().Where(e => tasks.Contains(e.TaskId)).Select(e => new { e.TaskId, e.StepCode, e.DueOn }).ToListAsync(cancellationToken))
            .Select(e => (e.TaskId, e.StepCode, e.DueOn)).ToHashSet();

    void Add(ActionScope scope, PlannedEscalation planned, DateOnly day)
    {
        var made = Of(planned, day, scope.Now);
        db.Add(made);
        db.AddRange(planned.OfficialIds.Select(o => new EscalationRecipient { EscalationId = made.Id, OfficialId = o, Day = day }));
    }

    internal static Escalation Of(PlannedEscalation planned, DateOnly day, DateTimeOffset at) => new()
    {
        Id = Ids.New(at), TaskId = planned.TaskId, StepCode = planned.Step.Code, DueOn = planned.DueOn, StepName = planned.Step.Name, Audience = planned.Step.Audience, Day = day, At = at,
    };
}
