using System.Runtime.CompilerServices;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Organisations.Reorganisations;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Reorganising;

/// <summary>Whoever helped with a task that is not done: the unit that goes on helps instead, once, however many were merged into it.</summary>
internal sealed class CooperationMoves(AppDb db) : IReorganised
{
    public string What => "cooperations";

    public string Label => "Việc phối hợp trong nhiệm vụ";

    public string Advice => "Thêm dòng takes cho cơ quan phối hợp.";

    public bool AtOnce => true;

    public async IAsyncEnumerable<MovingRow> RowsAsync(ReorganisationPlan plan, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var help in await Standing(plan).AsNoTracking().ToListAsync(cancellationToken))
        {
            yield return plan.Row(help.TaskId, help.UnitId, plan.Destination(What, help.UnitId, default));
        }
    }

    public async Task<IReadOnlyList<MovingRow>> MoveAsync(ReorganisationPlan plan, ActionScope scope, int most, CancellationToken cancellationToken)
    {
        var helping = await Standing(plan).ToListAsync(cancellationToken);
        var tasks = helping.Select(h => h.TaskId).Distinct().ToList();
        var there = (await db.Set<TaskCooperation>().AsNoTracking().Where(c => tasks.Contains(c.TaskId)).Select(c => new { c.TaskId, c.UnitId }).ToListAsync(cancellationToken)).Select(c => (c.TaskId, c.UnitId)).ToHashSet();
        List<MovingRow> moved = [];
        foreach (var help in helping)
        {
            if (plan.Destination(What, help.UnitId, default) is not { } to)
            {
                continue;
            }

            db.Remove(help);
            if (there.Add((help.TaskId, to)))
            {
                db.Add(new TaskCooperation { TaskId = help.TaskId, UnitId = to, AgencyId = plan.UnitOf(to)!.AgencyId });
            }

            scope.Record(new RecordRef(PlanRecord.TaskKind, help.TaskId), [new CooperationTransferred(help.UnitId, to, plan.Decision)]);
            moved.Add(plan.Row(help.TaskId, help.UnitId, to));
        }

        return moved;
    }

    IQueryable<TaskCooperation> Standing(ReorganisationPlan plan)
    {
        var closing = plan.Closing.ToList();
        return db.Set<TaskCooperation>().Where(c => closing.Contains(c.UnitId))
            .Where(c => db.Set<PlanTask>().Any(t => t.Id == c.TaskId && t.Stage != TaskStage.Accepted && t.Stage != TaskStage.Cancelled)).OrderBy(c => c.TaskId).ThenBy(c => c.UnitId);
    }
}
