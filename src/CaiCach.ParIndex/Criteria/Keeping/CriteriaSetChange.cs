using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Criteria.Keeping;

/// <summary>The one way to change a draft: load, check right, version and state, change, record.</summary>
public sealed class CriteriaSetChange(AppDb db, ActionRunner actions)
{
    internal Task<Outcome<ChangedCriteriaSet>> RunAsync(
        ActionName action, CriteriaSetOptions options, ActionContext context, Func<ActionScope, CriteriaSet, List<Criterion>, Task<IReadOnlyList<Refusal>>> work, CancellationToken cancellationToken) =>
        actions.RunAsync<ChangedCriteriaSet>(action, options, context, async scope =>
        {
            if (!context.Authority.HasAny(ParIndexPermissions.KeepSets))
            {
                return Refusal.Forbidden();
            }

            var set = await db.Set<CriteriaSet>().SingleOrDefaultAsync(s => s.Id == options.SetId, cancellationToken);
            if (set is null)
            {
                return Refusal.NotFound("bộ tiêu chí");
            }

            if (options.Version is { } seen && seen != set.Version)
            {
                return Refusal.Conflict();
            }

            if (set.State != CriteriaSetState.Draft)
            {
                return new Refusal("criteria-set.published", "Bộ tiêu chí đã ban hành thì không sửa được; chép thành bộ mới rồi sửa bản chép.");
            }

            var nodes = await db.Set<Criterion>().Where(c => c.SetId == set.Id).OrderBy(c => c.Ordinal).ToListAsync(cancellationToken);
            var refusals = await work(scope, set, nodes);
            if (refusals.Count > 0)
            {
                return refusals.ToList();
            }

            // Nodes are rows of their own; the set itself says that something about it has changed.
            db.Entry(set).Property(s => s.State).IsModified = true;
            return new ChangedCriteriaSet(set.Id, set.Code, set.State, set.Version + 1);
        }, cancellationToken);
}
