using System.Diagnostics.CodeAnalysis;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Commands;

/// <summary>
/// Whom a permission lets at a plan or task. A draft is seen by those whose right covers the province; an issued plan of the province or of the own agency
/// by everybody in an agency, and of its tasks those that the agency leads or helps with.
/// </summary>
public static class PlanAccess
{
    public static bool Sees(Authority authority, Plan plan, Guid? provinceId) => authority.FilterFor(ReformPlansPermissions.View) is var reach
        && (reach.Everything || (plan.State == PlanState.Issued && !reach.Nothing && (plan.AgencyId == provinceId || reach.AgencyIds.Contains(plan.AgencyId))));

    /// <summary>Whether the person may not change a plan, and why: there is none that can be seen, or it is somebody else's.</summary>
    internal static bool RefusesManaging(Authority authority, [NotNullWhen(false)] Plan? plan, Guid? provinceId, [NotNullWhen(true)] out Refusal? refusal)
    {
        refusal = plan is null || !Sees(authority, plan, provinceId) ? Refusal.NotFound("kế hoạch")
            : authority.Allows(ReformPlansPermissions.Manage, new Subject(null, null, plan.AgencyId)) ? null : Refusal.Forbidden();
        return plan is null || refusal is not null;
    }

    public static bool Sees(Authority authority, Plan plan, PlanTask task, IEnumerable<TaskCooperation> cooperations) =>
        authority.FilterFor(ReformPlansPermissions.View) is var reach
        && (reach.Everything || (plan.State == PlanState.Issued
            && ((task.AgencyId is { } agency && reach.AgencyIds.Contains(agency)) || cooperations.Any(c => reach.AgencyIds.Contains(c.AgencyId)))));

    /// <summary>A part of a task is the unit's own affair: there the right to assign stands for the rights to manage and accept.</summary>
    public static bool Allows(Authority authority, Permission permission, PlanTask task)
    {
        var subject = new Subject(task.ResponsibleOfficialId, task.ResponsibleUnitId ?? task.LeadUnitId, task.AgencyId);
        return authority.Allows(permission, subject)
            || (permission == ReformPlansPermissions.Assign && authority.Allows(ReformPlansPermissions.Manage, subject))
            || (task.ParentTaskId is not null && permission != ReformPlansPermissions.Report && authority.Allows(ReformPlansPermissions.Assign, subject));
    }

    /// <summary>The tasks of an issued plan that a list may show.</summary>
    public static IQueryable<PlanTask> Within(this IQueryable<PlanTask> tasks, AppDb db, ReachFilter reach)
    {
        if (reach.Everything)
        {
            return tasks;
        }

        var agencies = reach.AgencyIds;
        return tasks.Where(t => (t.AgencyId != null && agencies.Contains(t.AgencyId.Value))
            || db.Set<TaskCooperation>().Any(c => c.TaskId == t.Id && agencies.Contains(c.AgencyId)));
    }
}
