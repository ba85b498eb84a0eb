using CaiCach.Kernel.Data;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Planning;

/// <summary>
/// The tasks of an older plan as a new one begins with them: not the cancelled ones and not the parts, which are each unit's own affair; dates moved by whole years;
/// contents under their name of the new period; units that still exist. Money is given anew every year and is not copied.
/// </summary>
static class CopiedTasks
{
    public static async Task<IReadOnlyList<TaskDetails>> OfAsync(AppDb db, UnitSnapshot units, Plan from, Plan to, CancellationToken cancellationToken)
    {
        var contents = await db.Set<ReformContent>().AsNoTracking().ToListAsync(cancellationToken);
        var codes = contents.ToDictionary(c => c.Id, c => c.Code);
        var names = contents.Where(c => c.IsValidOn(to.PeriodFrom)).ToDictionary(c => c.Code, c => c.Id);
        var tasks = await db.Set<PlanTask>().AsNoTracking()
            .Where(t => t.PlanId == from.Id && t.ParentTaskId == null && t.Stage != TaskStage.Cancelled).OrderBy(t => t.Ordinal).ToListAsync(cancellationToken);
        var helpers = (await db.Set<TaskCooperation>().AsNoTracking()
            .Where(c => db.Set<PlanTask>().Any(t => t.Id == c.TaskId && t.PlanId == from.Id)).ToListAsync(cancellationToken)).ToLookup(c => c.TaskId, c => c.UnitId);
        var years = to.PeriodFrom.Year - from.PeriodFrom.Year;
        bool Exists(Guid? unit) => units.Find(unit) is { ValidTo: null };

        // A content that the new period no longer has keeps its task under the first one: the draft is read through before it is issued.
        return [.. tasks.Select(t => new TaskDetails(
            names.TryGetValue(codes.GetValueOrDefault(t.ContentId, ""), out var content) ? content : names.Values.First(), null, t.Name, t.Output, t.ExpectedResult,
            Exists(t.LeadUnitId) ? t.LeadUnitId : null, Exists(t.LeadUnitId) ? t.AgencyId : null, [.. helpers[t.Id].Where(u => Exists(u))],
            t.StartOn?.AddYears(years), t.OriginalDueOn?.AddYears(years) ?? t.DueOn?.AddYears(years), null, t.LegalBasis, t.Note))];
    }
}
