using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Numbering;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Commands;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;

namespace CaiCach.ReformPlans.Planning;

/// <summary>An empty task with its place in the plan.</summary>
public static class NewTask
{
    /// <summary>The counter that numbers the tasks of a plan, or the parts of a task.</summary>
    public static string Series(Guid wholeOrPlanId) => $"plan-task:{wholeOrPlanId:N}";

    /// <summary>Reads what a person said about a task and writes it; what is wrong with its words is told with what was already found.</summary>
    internal static async Task<Outcome<PlanTaskChanged>> TakeAsync(
        AppDb db, TaskChange change, ActionScope scope, UnitSnapshot units, Plan plan, TaskFields fields, Typed typed, Decision? decision, TaskOrigin? origin, CancellationToken cancellationToken)
    {
        var details = await TaskFieldsCheck.ReadAsync(db, units, plan, fields, typed, cancellationToken);
        var born = origin is { } given
            ? given with
            {
                Kind = typed.Required(given.Kind, "Origin.Kind", "loại xuất xứ", 40),
                Label = typed.Required(given.Label, "Origin.Label", "tên gọi của xuất xứ", 300),
            }
            : null;
        return typed.IsSound ? await AddAsync(db, change, scope, units, plan, new AddTask(details, decision), born, cancellationToken) : typed.Refusals;
    }

    /// <summary>Writes a task with its helping units into a plan, inside the caller's action; nothing is added when the rules refuse it.</summary>
    internal static async Task<Outcome<PlanTaskChanged>> AddAsync(
        AppDb db, TaskChange change, ActionScope scope, UnitSnapshot units, Plan plan, AddTask command, TaskOrigin? origin, CancellationToken cancellationToken)
    {
        var task = await MakeAsync(db, plan.Id, command.Details.ParentTaskId, origin, scope.Now, cancellationToken);
        var added = await change.ApplyAsync(scope, task, plan, command, cancellationToken);
        if (added.Succeeded)
        {
            db.Add(task);
            await TaskFieldsCheck.HelpAsync(db, units, task.Id, command.Details.CoUnitIds, cancellationToken);
        }

        return added;
    }

    internal static async Task<PlanTask> MakeAsync(AppDb db, Guid planId, Guid? wholeId, TaskOrigin? origin, DateTimeOffset now, CancellationToken cancellationToken) => new()
    {
        Id = Ids.New(now),
        PlanId = planId,
        Ordinal = (int)await LegalNumbers.NextAsync(db, Series(wholeId ?? planId), "all", cancellationToken),
        OriginKind = origin?.Kind,
        OriginId = origin?.RecordId,
        OriginLabel = origin?.Label,
    };
}
