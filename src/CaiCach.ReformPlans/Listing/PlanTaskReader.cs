using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Files;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Reading;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Commands;
using CaiCach.ReformPlans.Escalating;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Listing;

/// <summary>Reads one task, for someone who may see it.</summary>
public sealed class PlanTaskReader(AppDb db, LocalClock clock, PlanReader plans, UnitDirectory units, ReadingLog readings)
{
    /// <returns>Null when it does not exist or may not be known to exist.</returns>
    public async Task<PlanTaskView?> FindAsync(Guid id, ActionContext context, CancellationToken cancellationToken)
    {
        if (await SeenAsync(id, context, cancellationToken) is not var (task, helpers) || await plans.FindAsync(task.PlanId, context, cancellationToken) is not { } plan)
        {
            return null;
        }

        await readings.NoteAsync(
            PlanRecord.Of(task), ReformPlansPermissions.View, new Subject(task.ResponsibleOfficialId, task.ResponsibleUnitId, task.AgencyId), context, cancellationToken);
        var snapshot = await units.GetAsync(cancellationToken);
        var around = await db.Set<PlanTask>().AsNoTracking().Where(t => t.ParentTaskId == id || t.Id == task.ParentTaskId).OrderBy(t => t.Ordinal).ToListAsync(cancellationToken);
        var people = around.Append(task).Select(t => t.ResponsibleOfficialId).OfType<Guid>().Distinct().ToList();
        var names = await db.Set<Official>().AsNoTracking().Where(o => people.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.FullName, cancellationToken);
        PlanTaskRow Row(PlanTask t) => RowOf(t, t.ParentTaskId == id ? task.Ordinal : null, snapshot, names, clock.Today);
        return new PlanTaskView(
            task, plan, plan.Contents.FirstOrDefault(c => c.Id == task.ContentId)?.Name ?? "–", snapshot.FullNameOf(task.LeadUnitId),
            task.ResponsibleUnitId is null ? null : snapshot.FullNameOf(task.ResponsibleUnitId),
            task.ResponsibleOfficialId is { } official ? names.GetValueOrDefault(official) : null,
            [.. helpers.Select(c => (c.UnitId, snapshot.NameOf(c.UnitId)))],
            around.Where(t => t.Id == task.ParentTaskId).Select(Row).SingleOrDefault(),
            [.. around.Where(t => t.ParentTaskId == id).Select(Row)],
            await db.Set<PlanTaskEntry>().AsNoTracking().Where(e => e.TaskId == id).OrderBy(e => e.Number).ToListAsync(cancellationToken),
            task.State.On(clock.Today),
            PlanRules.Unclear(task.Name, task.Output, task.LeadUnitId, task.StartOn, task.DueOn, task.ResponsibleOfficialId),
            await EscalationReader.OfAsync(db, id, cancellationToken));
    }

    /// <summary>The file that came with a line of the ledger.</summary>
    /// <returns>Null when there is none, or the task may not be seen.</returns>
    public async Task<(string Hash, string Name, string MediaType)?> FileAsync(Guid taskId, int number, ActionContext context, CancellationToken cancellationToken)
    {
        if (await SeenAsync(taskId, context, cancellationToken) is null)
        {
            return null;
        }

        var found = await db.Set<PlanTaskEntry>().AsNoTracking().Where(e => e.TaskId == taskId && e.Number == number && e.FileHash != null)
            .Join(db.Set<StoredFile>(), e => e.FileHash, f => f.Hash, (e, f) => new { f.Hash, e.FileName, f.MediaType }).SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : (found.Hash, found.FileName ?? found.Hash, found.MediaType);
    }

    async Task<(PlanTask Task, List<TaskCooperation> Helpers)?> SeenAsync(Guid id, ActionContext context, CancellationToken cancellationToken)
    {
        var task = await db.Set<PlanTask>().AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancellationToken);
        var plan = task is null ? null : await db.Set<Plan>().AsNoTracking().SingleAsync(p => p.Id == task.PlanId, cancellationToken);
        var helpers = task is null ? [] : await db.Set<TaskCooperation>().AsNoTracking().Where(c => c.TaskId == task.Id).ToListAsync(cancellationToken);
        return task is not null && PlanAccess.Sees(context.Authority, plan!, task, helpers) ? (task, helpers) : null;
    }

    static PlanTaskRow RowOf(PlanTask t, int? whole, UnitSnapshot units, Dictionary<Guid, string> names, DateOnly today) => new(
        t.Id, t.PlanId, t.Ordinal, whole, t.Name, t.Output, t.ContentId, t.AgencyId, units.FullNameOf(t.LeadUnitId), t.ResponsibleOfficialId,
        t.ResponsibleOfficialId is { } id ? names.GetValueOrDefault(id) : null, t.StartOn, t.DueOn, t.OriginalDueOn, t.Percent, t.Stage, t.State.On(today),
        t.SubmittedOn, t.AcceptedOn, t.RequestedDueOn);
}
