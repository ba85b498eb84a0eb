using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Reorganisations;

/// <summary>The one way to change an existing reorganisation: load, check right and version, do.</summary>
public sealed class ReorganisationChange(AppDb db, ActionRunner actions, UnitDirectory directory, IEnumerable<IReorganised> parts)
{
    internal Task<Outcome<ChangedReorganisation>> RunAsync(
        ActionName action, object fingerprint, ReorganisationOptions options, Permission? permission, ActionContext context,
        Func<ActionScope, Reorganisation, Task<Outcome<ChangedReorganisation>>> work, CancellationToken cancellationToken) =>
        actions.RunAsync(action, fingerprint, context, async scope =>
        {
            if (permission is not null && !context.Authority.HasAny(permission))
            {
                return Refusal.Forbidden();
            }

            var found = await db.Set<Reorganisation>().SingleOrDefaultAsync(r => r.Id == options.ReorganisationId, cancellationToken);
            return found is null ? Refusal.NotFound("đợt sắp xếp")
                : options.Version is { } version && version != found.Version ? Refusal.Conflict()
                : await work(scope, found);
        }, cancellationToken);

    /// <summary>The lines held against the units of this moment, and what does not hold.</summary>
    internal async Task<(ReorganisationPlan Plan, IReadOnlyList<Refusal> Refusals)> PlanAsync(
        Reorganisation reorganisation, IReadOnlyList<ReorganisationLine> lines, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var units = await directory.FreshAsync(cancellationToken);
        var reasons = await ClosingReasons.ReadAsync(db, cancellationToken);
        var refusals = new ReorganisationCheck(reorganisation.On, units, reasons, [.. parts.Select(p => p.What).Order(StringComparer.Ordinal)]).Check(lines, now);
        return refusals.Count > 0 ? (null!, refusals) : (new ReorganisationPlan(reorganisation.On, reorganisation.Decision, lines, units), []);
    }

    /// <summary>The lines as written, without asking whether they hold: for what is under way or done.</summary>
    internal async Task<ReorganisationPlan> WrittenAsync(Reorganisation reorganisation, IReadOnlyList<ReorganisationLine> lines, CancellationToken cancellationToken) =>
        new(reorganisation.On, reorganisation.Decision, lines, await directory.FreshAsync(cancellationToken));

    internal Task<List<ReorganisationLine>> LinesAsync(Guid id, CancellationToken cancellationToken) =>
        db.Set<ReorganisationLine>().AsNoTracking().Where(l => l.ReorganisationId == id).OrderBy(l => l.Ordinal).ToListAsync(cancellationToken);
}
