using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Reorganisations;

/// <summary>Reads reorganisations: every official may see what the province prepares for its units.</summary>
public sealed class ReorganisationReader(AppDb db, ReorganisationChange change, IEnumerable<IReorganised> parts)
{
    public async Task<IReadOnlyList<Reorganisation>> ListAsync(CancellationToken cancellationToken) =>
        await db.Set<Reorganisation>().AsNoTracking().OrderByDescending(r => r.On).ThenByDescending(r => r.Id).Take(200).ToListAsync(cancellationToken);

    public Task<IReadOnlyList<ClosingReason>> ReasonsAsync(CancellationToken cancellationToken) => ClosingReasons.ReadAsync(db, cancellationToken);

    /// <returns>Null when there is none.</returns>
    public async Task<ReorganisationView?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await db.Set<Reorganisation>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellationToken) is not { } found)
        {
            return null;
        }

        var plan = await change.WrittenAsync(found, await change.LinesAsync(id, cancellationToken), cancellationToken);
        var counts = await db.Set<ReorganisationCount>().AsNoTracking().Where(c => c.ReorganisationId == id).ToListAsync(cancellationToken);
        return new ReorganisationView(
            found, plan, [.. ReorganisationComparison.Of(counts).OrderBy(r => r.What, StringComparer.Ordinal).ThenBy(r => plan.UnitOf(r.FromUnitId)?.Sort).ThenBy(r => plan.UnitOf(r.ToUnitId)?.Code, StringComparer.Ordinal)],
            [.. parts.Select(p => (p.What, p.Label, p.Advice))], await StoryLine.LatestAsync(db, ReorganisationRecord.Of(id), 20, cancellationToken));
    }
}
