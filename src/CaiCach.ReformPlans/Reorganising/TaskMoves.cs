using System.Runtime.CompilerServices;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Reorganisations;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Reorganising;

/// <summary>Tasks that are neither done nor cancelled pass to the unit that goes on, with a line in their ledger and their dates as they are; a person keeps a task where he still serves.</summary>
internal sealed class TaskMoves(AppDb db) : IReorganised
{
    public string What => "tasks";

    public string Label => "Nhiệm vụ cải cách chưa xong";

    public string Advice => "Thêm dòng takes cho cơ quan chủ trì.";

    public bool AtOnce => true;

    public async IAsyncEnumerable<MovingRow> RowsAsync(ReorganisationPlan plan, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var task in await Standing(plan).AsNoTracking().ToListAsync(cancellationToken))
        {
            yield return RowOf(plan, task).Row;
        }
    }

    public async Task<IReadOnlyList<MovingRow>> MoveAsync(ReorganisationPlan plan, ActionScope scope, int most, CancellationToken cancellationToken)
    {
        List<MovingRow> moved = [];
        foreach (var task in await Standing(plan).ToListAsync(cancellationToken))
        {
            var (row, to) = RowOf(plan, task);
            if (to is not { } lead)
            {
                continue;
            }

            var answers = plan.PartIn(task.ResponsibleUnitId, lead);
            var entry = new PlanTaskEntry
            {
                Id = Ids.New(scope.Now), Kind = TaskEntryKind.Transferred, At = scope.Now, Day = LocalClock.ToLocalDate(scope.Now), OfficialId = scope.Context.Actor.OfficialId, OfficialName = scope.Context.Actor.Name,
                UnitId = scope.Context.Actor.UnitId, LeadUnitId = lead, AgencyId = plan.UnitOf(lead)!.AgencyId, Words = "Chuyển do sắp xếp đơn vị; thời hạn giữ nguyên.", DecisionNumber = Short(plan.Decision), DecisionOn = null,
            };
            if (answers is { } unit && task.ResponsibleOfficialId is { } person && await StaysAsync(plan, task, person, unit, cancellationToken))
            {
                (entry.ResponsibleUnitId, entry.ResponsibleOfficialId) = (unit, person);
            }

            task.Apply(entry);
            db.Add(entry);
            scope.Record(PlanRecord.Of(task), [new TaskEntryWritten(entry)]);
            moved.Add(row);
        }

        return moved;
    }

    // The person's post goes to the same unit as the task.
    async Task<bool> StaysAsync(ReorganisationPlan plan, PlanTask task, Guid person, Guid unit, CancellationToken cancellationToken)
    {
        var moment = plan.Moment;
        var posts = await db.Set<Post>().AsNoTracking().Where(p => p.OfficialId == person && (p.ValidTo == null || p.ValidTo > moment)).Select(p => p.UnitId).ToListAsync(cancellationToken);
        return posts.Any(p => p == unit || (plan.Closing.Contains(p) && p == task.ResponsibleUnitId && plan.Destination("posts", p, default) == unit));
    }

    IQueryable<PlanTask> Standing(ReorganisationPlan plan)
    {
        var closing = plan.Closing.ToList();
        return db.Set<PlanTask>().Where(t => t.Stage != TaskStage.Accepted && t.Stage != TaskStage.Cancelled
            && ((t.AgencyId != null && closing.Contains(t.AgencyId.Value)) || (t.LeadUnitId != null && closing.Contains(t.LeadUnitId.Value)))).OrderBy(t => t.Id);
    }

    (MovingRow Row, Guid? To) RowOf(ReorganisationPlan plan, PlanTask task)
    {
        var from = task.LeadUnitId is { } lead && plan.Closing.Contains(lead) ? lead : task.AgencyId!.Value;
        var to = plan.Destination(What, from, default);
        return (plan.Row(task.Id, from, to), to);
    }

    static string Short(string decision) => decision.Length > 60 ? decision[..60] : decision;
}
