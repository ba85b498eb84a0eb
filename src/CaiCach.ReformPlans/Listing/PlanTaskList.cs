using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Commands;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Listing;

/// <summary>Tasks of a plan as of a day, in the plan's order, by key and not by page number.</summary>
public sealed class PlanTaskList(AppDb db, LocalClock clock, PlanStandings standings, UnitDirectory units)
{
    public async Task<PlanTaskPage> RunAsync(PlanTaskFilter filter, Authority authority, CancellationToken cancellationToken)
    {
        var snapshot = await units.GetAsync(cancellationToken);
        var plan = await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == filter.PlanId, cancellationToken);
        if (plan is null || !PlanAccess.Sees(authority, plan, snapshot.Province?.Id))
        {
            return new PlanTaskPage([], 0, null);
        }

        var asOf = filter.AsOf ?? clock.Today;
        var all = await standings.ReadAsync(plan.Id, asOf, authority.FilterFor(ReformPlansPermissions.View), cancellationToken);
        var wholes = all.ToDictionary(t => t.TaskId, t => t.Ordinal);
        var worded = await WordedAsync(filter, cancellationToken);
        var ordered = all.OrderBy(t => t.State.ParentTaskId is { } whole ? wholes.GetValueOrDefault(whole) : t.Ordinal)
            .ThenBy(t => t.State.ParentTaskId is not null).ThenBy(t => t.Ordinal).ThenBy(t => t.TaskId).ToList();
        bool Fitting(TaskAsOf t) => Fits(t.State, filter, asOf) && (worded is null || worded.Contains(t.TaskId));
        var from = filter.After is { } after ? ordered.FindIndex(t => t.TaskId == after) + 1 : 0;
        var rest = ordered.Skip(from).Where(Fitting).Take(filter.Take + 1).ToList();
        var page = rest.Take(filter.Take).ToList();
        var rows = await RowsAsync(page, plan.Id, asOf, wholes, snapshot, cancellationToken);
        return new PlanTaskPage(rows, ordered.Count(Fitting), rest.Count > page.Count ? page[^1].TaskId : null);
    }

    static bool Fits(TaskState state, PlanTaskFilter filter, DateOnly asOf) =>
        (filter.WithParts || state.ParentTaskId is null)
        && (filter.Standings.Count > 0 ? filter.Standings.Contains(state.On(asOf)) : filter.Stage == TaskStage.Cancelled || state.Stage != TaskStage.Cancelled)
        && (filter.Stage is not { } stage || state.Stage == stage)
        && (filter.ContentId is not { } content || state.ContentId == content)
        && (filter.AgencyId is not { } agency || state.AgencyId == agency)
        && (filter.DueMonth is not { } month || (state.DueOn is { } due && due.Year == month.Year && due.Month == month.Month))
        && (filter.Group is not { } group || PlanBoard.KeyOf(state, group.By) == group.Key);

    async Task<HashSet<Guid>?> WordedAsync(PlanTaskFilter filter, CancellationToken cancellationToken)
    {
        var words = SearchKey.Of(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return null;
        }

        var query = db.Set<PlanTask>().AsNoTracking().Where(t => t.PlanId == filter.PlanId);
        query = words.Take(8).Select(w => "%" + w + "%").Aggregate(query, (narrowed, pattern) => narrowed.Where(t => EF.Functions.Like(t.SearchKey, pattern)));
        return [.. await query.Select(t => t.Id).ToListAsync(cancellationToken)];
    }

    async Task<List<PlanTaskRow>> RowsAsync(
        List<TaskAsOf> page, Guid planId, DateOnly asOf, Dictionary<Guid, int> ordinals, UnitSnapshot snapshot, CancellationToken cancellationToken)
    {
        var ids = page.Select(t => t.TaskId).ToList();
        var texts = await db.Set<PlanTask>().AsNoTracking().Where(t => ids.Contains(t.Id)).Select(t => new { t.Id, t.Name, t.Output }).ToDictionaryAsync(t => t.Id, cancellationToken);
        var people = page.Select(t => t.State.ResponsibleOfficialId).OfType<Guid>().Distinct().ToList();
        var names = await db.Set<Official>().AsNoTracking().Where(o => people.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.FullName, cancellationToken);
        return [.. page.Select(t => (t.TaskId, t.Ordinal, S: t.State, Text: texts[t.TaskId])).Select(t => new PlanTaskRow(
            t.TaskId, planId, t.Ordinal, t.S.ParentTaskId is { } whole ? ordinals.GetValueOrDefault(whole) : null, t.Text.Name, t.Text.Output, t.S.ContentId, t.S.AgencyId,
            snapshot.FullNameOf(t.S.LeadUnitId), t.S.ResponsibleOfficialId, t.S.ResponsibleOfficialId is { } id ? names.GetValueOrDefault(id) : null,
            t.S.StartOn, t.S.DueOn, t.S.OriginalDueOn, t.S.Percent, t.S.Stage, t.S.On(asOf), t.S.SubmittedOn, t.S.AcceptedOn, t.S.RequestedDueOn))];
    }
}
