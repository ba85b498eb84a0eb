using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Reading;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Commands;
using CaiCach.ReformPlans.Plans;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Listing;

/// <summary>Finds plans, for someone who may see them.</summary>
public sealed class PlanReader(AppDb db, UnitDirectory units, ReadingLog readings)
{
    /// <summary>All plans that the person may see, the newest period first: a few a year and agency.</summary>
    public async Task<IReadOnlyList<PlanRow>> ListAsync(Authority authority, CancellationToken cancellationToken)
    {
        var reach = authority.FilterFor(ReformPlansPermissions.View);
        if (reach.Nothing)
        {
            return [];
        }

        var (province, agencies) = ((await units.GetAsync(cancellationToken)).Province?.Id, reach.AgencyIds);
        var query = db.Set<Plan>().AsNoTracking();
        if (!reach.Everything)
        {
            query = query.Where(p => p.State == PlanState.Issued && (p.AgencyId == province || agencies.Contains(p.AgencyId)));
        }

        return await query.OrderByDescending(p => p.PeriodFrom).ThenByDescending(p => p.Id).Take(500)
            .Select(p => new PlanRow(p.Id, p.Code, p.Kind, p.AgencyId, p.Name, p.PeriodFrom, p.PeriodTo, p.State, p.DecisionNumber, p.DecisionOn))
            .ToListAsync(cancellationToken);
    }

    /// <summary>The plan of the province that carries a code.</summary>
    public async Task<Guid?> IdOfAsync(string code, Authority authority, CancellationToken cancellationToken)
    {
        var province = (await units.GetAsync(cancellationToken)).Province?.Id;
        var plan = await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(p => p.AgencyId == province && p.Code == code, cancellationToken);
        return plan is not null && PlanAccess.Sees(authority, plan, province) ? plan.Id : null;
    }

    /// <param name="id">The plan.</param>
    /// <param name="context">Who looks.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    /// <param name="asOf">Its words as they were at the end of this day; null for today's.</param>
    /// <returns>Null when it does not exist or may not be known to exist.</returns>
    public async Task<PlanView?> FindAsync(Guid id, ActionContext context, CancellationToken cancellationToken, DateOnly? asOf = null)
    {
        var snapshot = await units.GetAsync(cancellationToken);
        var plan = await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellationToken);
        if (plan is null || !PlanAccess.Sees(context.Authority, plan, snapshot.Province?.Id))
        {
            return null;
        }

        await readings.NoteAsync(PlanRecord.Of(plan), ReformPlansPermissions.View, new Subject(null, null, plan.AgencyId), context, cancellationToken);
        var parent = plan.ParentPlanId is null ? null
            : await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == plan.ParentPlanId, cancellationToken);
        var isParentSeen = parent is not null && PlanAccess.Sees(context.Authority, parent, plan.AgencyId);
        var contents = await db.Set<ReformContent>().AsNoTracking()
            .Where(c => c.ValidFrom <= plan.PeriodFrom && (c.ValidTo == null || plan.PeriodFrom <= c.ValidTo)).OrderBy(c => c.Ordinal).ToListAsync(cancellationToken);
        var targets = plan.Kind != PlanKind.Programme ? []
            : await db.Set<PlanTarget>().AsNoTracking().Where(t => t.PlanId == plan.Id).OrderBy(t => t.Ordinal).ToListAsync(cancellationToken);
        var editions = await db.Set<PlanEdition>().AsNoTracking().Where(e => e.PlanId == plan.Id).OrderBy(e => e.Number).ToListAsync(cancellationToken);
        var said = asOf is { } day && editions.Count > 0 ? editions.LastOrDefault(e => e.Day <= day) ?? editions[0] : null;
        return new PlanView(
            plan.Id, plan.Code, plan.Kind, plan.AgencyId, snapshot.NameOf(plan.AgencyId), isParentSeen ? parent!.Id : null, isParentSeen ? parent!.Name : null, said?.Name ?? plan.Name,
            plan.PeriodFrom, plan.PeriodTo, said is null ? plan.Goals : said.Goals, said is null ? plan.Requirements : said.Requirements, plan.State, plan.DecisionNumber, plan.DecisionOn, plan.IssuedAt,
            contents, said?.ReadTargets() ?? targets, context.Authority.FilterFor(ReformPlansPermissions.View).Everything, editions, plan.Version);
    }
}
