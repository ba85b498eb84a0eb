using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Mornings;

/// <summary>What of all issued plans waits for somebody's word: products for acceptance, later dates for a decision, tasks for a person.</summary>
internal sealed class PlanDesk
{
    readonly IReadOnlyList<Entry> submitted;
    readonly IReadOnlyList<Entry> asked;
    readonly ILookup<Guid?, Entry> unassigned;
    readonly HashSet<(Guid TaskId, Guid OfficialId)> reporters;

    PlanDesk(IReadOnlyList<Entry> submitted, IReadOnlyList<Entry> asked, IReadOnlyList<Entry> unassigned, HashSet<(Guid TaskId, Guid OfficialId)> reporters) =>
        (this.submitted, this.asked, this.unassigned, this.reporters) = (submitted, asked, unassigned.ToLookup(t => t.AgencyId), reporters);

    public static async Task<PlanDesk> ReadAsync(AppDb db, CancellationToken cancellationToken)
    {
        var tasks = db.Set<PlanTask>().AsNoTracking();
        async Task<List<Entry>> ListAsync(IQueryable<PlanTask> narrowed) =>
        [
            .. (await narrowed.Join(db.Set<Plan>().Where(p => p.State == PlanState.Issued), t => t.PlanId, p => p.Id, (t, p) => t)
                .Select(t => new { t.DueOn, Entry = new Entry(t.Id, t.Name, t.AgencyId, t.ParentTaskId != null, t.RequesterId) }).ToListAsync(cancellationToken))
                .OrderBy(t => t.DueOn).ThenBy(t => t.Entry.Id).Select(t => t.Entry),
        ];

        var handedIn = tasks.Where(t => t.Stage == TaskStage.OutputSubmitted);
        var reporters = await handedIn.Join(
            db.Set<PlanTaskEntry>().Where(e => e.Kind == TaskEntryKind.ProgressReported || e.Kind == TaskEntryKind.OutputSubmitted),
            t => t.Id, e => e.TaskId, (t, e) => new { e.TaskId, e.OfficialId }).Distinct().ToListAsync(cancellationToken);
        return new PlanDesk(
            await ListAsync(handedIn),
            await ListAsync(tasks.Where(t => t.RequestedDueOn != null && t.Stage != TaskStage.Accepted && t.Stage != TaskStage.Cancelled)),
            await ListAsync(tasks.Where(t => t.Stage == TaskStage.NotStarted && t.ResponsibleOfficialId == null && t.AgencyId != null)),
            [.. reporters.Select(r => (r.TaskId, r.OfficialId))]);
    }

    /// <summary>Products that the person may accept, having reported on none of them.</summary>
    public IReadOnlyList<Entry> ToAccept(Guid officialId, Authority authority) => [.. Within(submitted, authority).Where(t => !reporters.Contains((t.Id, officialId)))];

    /// <summary>Later dates that the person may decide on, asked for by others.</summary>
    public IReadOnlyList<Entry> ToDecide(Guid officialId, Authority authority) => [.. Within(asked, authority).Where(t => t.RequesterId != officialId)];

    /// <summary>Tasks of the agency that the person heads which nobody has been given.</summary>
    public IReadOnlyList<Entry> ToAssign(Authority authority) => [.. authority.FilterFor(ReformPlansPermissions.Assign).AgencyIds.SelectMany(a => unassigned[a])];

    // As PlanAccess.Allows: parts are the agency's own affair, there the right to assign stands for the right to accept.
    static IEnumerable<Entry> Within(IReadOnlyList<Entry> entries, Authority authority)
    {
        var (accept, assign) = (authority.FilterFor(ReformPlansPermissions.Accept), authority.FilterFor(ReformPlansPermissions.Assign));
        return accept.Everything ? entries
            : accept.Nothing && assign.Nothing ? []
            : entries.Where(t => t.AgencyId is { } agency && (accept.AgencyIds.Contains(agency) || (t.IsPart && assign.AgencyIds.Contains(agency))));
    }

    /// <summary>A task as a line names it.</summary>
    public sealed record Entry(Guid Id, string Name, Guid? AgencyId, bool IsPart, Guid? RequesterId);
}
