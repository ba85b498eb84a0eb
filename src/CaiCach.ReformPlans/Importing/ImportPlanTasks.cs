using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Files;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Commands;
using CaiCach.ReformPlans.Planning;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Importing;

/// <summary>
/// Takes the rows of an appendix table into a plan, all or none. The file is read again: every task row must have been decided about, and every guess in a
/// row that is taken must have been seen.
/// </summary>
public sealed class ImportPlanTasks(AppDb db, ActionRunner actions, UnitDirectory units, TaskChange change, PlanAppendix appendix, FileStore store)
{
    public Task<Outcome<ImportedPlanTasks>> RunAsync(ImportPlanTasksOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<ImportedPlanTasks>(ReformPlansActions.Import, options, context, async scope =>
        {
            if (await appendix.PlanAsync(options.PlanId, context.Authority, cancellationToken) is not { } plan)
            {
                return Refusal.NotFound("kế hoạch");
            }

            var read = await appendix.AgainAsync(plan, options.FileHash, cancellationToken);
            if (!read.Succeeded)
            {
                return read.Refusals.ToList();
            }

            var typed = new Typed();
            var decision = typed.Decision(options.DecisionNumber, options.DecisionOn);
            List<Refusal> refusals = [.. typed.Refusals, .. Undecided(read.Value, options.Rows)];
            if (plan.State == PlanState.Issued && decision is null && typed.IsSound)
            {
                refusals.Add(PlanRules.DecisionNeeded); // once, not for every row
            }

            var taken = options.Rows.Select((row, at) => (row, at)).Where(r => r.row.Take).ToList();
            if (taken.Count == 0 && refusals.Count == 0)
            {
                return new Refusal("plan.import_nothing", "Chưa chọn dòng nào để đưa vào kế hoạch.");
            }

            foreach (var (row, at) in taken)
            {
                refusals.AddRange((await TakeAsync(scope, plan, row, decision, cancellationToken)).Where(r => r != PlanRules.DecisionNeeded).Select(r => r with { Field = $"Rows[{at}].{r.Field}", Message = $"Dòng {row.Line}: {r.Message}" }));
            }

            if (refusals.Count > 0)
            {
                return refusals;
            }

            List<int> leftOut = [.. options.Rows.Where(r => !r.Take).Select(r => r.Line)];
            if (!await db.Set<StoredFile>().AnyAsync(f => f.Hash == options.FileHash, cancellationToken))
            {
                db.Add(store.RowOf(options.FileHash!, scope.Now));
            }

            scope.Record(PlanRecord.Of(plan), [new PlanTasksImported(options.FileHash!, taken.Count, leftOut)]);
            return new ImportedPlanTasks(plan.Id, taken.Count, leftOut.Count);
        }, cancellationToken);

    async Task<IReadOnlyList<Refusal>> TakeAsync(ActionScope scope, Plan plan, ImportedTask row, Decision? decision, CancellationToken cancellationToken)
    {
        var snapshot = await units.GetAsync(cancellationToken);
        return (await NewTask.TakeAsync(db, change, scope, snapshot, plan, row, new Typed(), decision, null, cancellationToken)).Refusals;
    }

    static IEnumerable<Refusal> Undecided(AppendixReading reading, IReadOnlyList<ImportedTask> rows)
    {
        List<ImportedTask> all = [.. rows];
        foreach (var task in reading.Tasks)
        {
            var at = all.FindIndex(r => r.Line == task.Line);
            if (at < 0)
            {
                yield return new Refusal("plan.import_silent", $"Dòng {task.Line} (“{task.Name}”) chưa được quyết định: lấy hay bỏ.");
            }
            else if (rows[at] is { Take: true, Seen: false } && task.Remarks.Count > 0)
            {
                yield return new Refusal("plan.import_unseen", $"Dòng {task.Line}: xem lại {task.Remarks.Count} chỗ phỏng đoán hoặc còn thiếu rồi đánh dấu đã xem.", $"Rows[{at}].Seen");
            }
        }

        foreach (var (row, at) in rows.Select((row, at) => (row, at)).Where(r => reading.Tasks.All(t => t.Line != r.row.Line)))
        {
            yield return new Refusal("plan.import_line", $"Tệp không có nhiệm vụ ở dòng {row.Line}.", $"Rows[{at}].Line");
        }
    }
}
