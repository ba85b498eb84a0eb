using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.ReformPlans.Commands;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Listing;

/// <summary>
/// How the tasks of one plan stood on a day: from their rows for today, from the fold of their ledgers for a day past. Board and list both begin here, so a
/// number always opens to as many rows. It reads one plan's rows and lines and nothing of the archive.
/// </summary>
public sealed class PlanStandings(AppDb db, LocalClock clock)
{
    /// <param name="planId">A plan that the person may see.</param>
    /// <param name="asOf">Today or a day past; a later day counts as today, seen from that day.</param>
    /// <param name="reach">Whose tasks.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<IReadOnlyList<TaskAsOf>> ReadAsync(Guid planId, DateOnly asOf, ReachFilter reach, CancellationToken cancellationToken)
    {
        if (reach.Nothing)
        {
            return [];
        }

        var tasks = db.Set<PlanTask>().AsNoTracking().Where(t => t.PlanId == planId).Within(db, reach);
        if (asOf >= clock.Today)
        {
            return await tasks.OrderBy(t => t.Ordinal).ThenBy(t => t.Id).Select(t => new TaskAsOf(t.Id, t.Ordinal, new TaskState(
                t.Stage, t.Percent, t.ContentId, t.ParentTaskId, t.LeadUnitId, t.AgencyId, t.ResponsibleUnitId, t.ResponsibleOfficialId,
                t.StartOn, t.DueOn, t.OriginalDueOn, t.SubmittedOn, t.AcceptedOn, t.RequestedDueOn, t.RequesterId))).ToListAsync(cancellationToken);
        }

        var known = await tasks.Select(t => new { t.Id, t.Ordinal }).ToListAsync(cancellationToken);
        var lines = (await db.Set<PlanTaskEntry>().AsNoTracking().Where(e => e.PlanId == planId && e.Day <= asOf)
            .Select(e => new PlanTaskEntry
            {
                TaskId = e.TaskId, Number = e.Number, Kind = e.Kind, Day = e.Day, OfficialId = e.OfficialId, ContentId = e.ContentId, ParentTaskId = e.ParentTaskId,
                LeadUnitId = e.LeadUnitId, AgencyId = e.AgencyId, ResponsibleUnitId = e.ResponsibleUnitId, ResponsibleOfficialId = e.ResponsibleOfficialId,
                StartOn = e.StartOn, DueOn = e.DueOn, Percent = e.Percent, Granted = e.Granted, DecisionNumber = e.DecisionNumber,
            }).ToListAsync(cancellationToken)).ToLookup(e => e.TaskId);
        return [.. known.Where(t => lines.Contains(t.Id)).OrderBy(t => t.Ordinal).ThenBy(t => t.Id)
            .Select(t => new TaskAsOf(t.Id, t.Ordinal, TaskState.Of(lines[t.Id].OrderBy(e => e.Number))))];
    }
}
