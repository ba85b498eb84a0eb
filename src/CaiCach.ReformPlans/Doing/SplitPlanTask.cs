using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.ReformPlans.Commands;
using CaiCach.ReformPlans.Planning;
using CaiCach.ReformPlans.Tasks;

namespace CaiCach.ReformPlans.Doing;

/// <summary>The agency gives a part of its task to one of its people. The whole stays as the plan says, and is what the plan counts.</summary>
public sealed class SplitPlanTask(AppDb db, ActionRunner actions, TaskChange change, TaskPlaces places)
{
    public Task<Outcome<PlanTaskChanged>> RunAsync(SplitPlanTaskOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<PlanTaskChanged>(ReformPlansActions.Split, options, context, async scope =>
        {
            var found = await change.LoadAsync(ReformPlansActions.Split, options.TaskId, options.Version, context, cancellationToken);
            if (!found.Succeeded)
            {
                return found.Refusals.ToList();
            }

            var (whole, plan) = found.Value;
            if (!whole.State.IsOpen)
            {
                return new Refusal("plan.whole", "Nhiệm vụ gốc phải là nhiệm vụ đang mở của cùng kế hoạch.");
            }

            var typed = new Typed();
            var details = new TaskDetails(
                whole.ContentId, whole.Id,
                typed.Required(options.Name, nameof(options.Name), "tên phần việc", 1000),
                typed.Optional(options.Output, nameof(options.Output), "sản phẩm", 1000),
                null, whole.LeadUnitId, whole.AgencyId, [], options.StartOn, options.DueOn, null, null,
                typed.Optional(options.Note, nameof(options.Note), "ghi chú", 2000, lines: true));
            if (await places.NotThereAsync(options.UnitId, options.OfficialId, whole.AgencyId, cancellationToken) is { } stranger)
            {
                typed.Refusals.Add(stranger);
            }

            if (!typed.IsSound)
            {
                return typed.Refusals;
            }

            var part = await NewTask.MakeAsync(db, plan.Id, whole.Id, null, scope.Now, cancellationToken);
            var added = await change.ApplyAsync(scope, part, plan, new AddTask(details, null), cancellationToken);
            if (!added.Succeeded)
            {
                return added;
            }

            db.Add(part);
            return await change.ApplyAsync(scope, part, plan, new AssignTask(options.UnitId, options.OfficialId), cancellationToken);
        }, cancellationToken);
}
