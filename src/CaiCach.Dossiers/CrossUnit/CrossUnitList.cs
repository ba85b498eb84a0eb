using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.CrossUnit;

/// <summary>Papers of dossiers that one agency took in for another, as both of them see them.</summary>
public sealed class CrossUnitList(AppDb db, LocalClock clock)
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 100;

    /// <summary>A page; what has not arrived in the order of reception, what has ended the last first.</summary>
    /// <param name="stage">Where the paper is.</param>
    /// <param name="late">Only those that left late, or have not left in time.</param>
    /// <param name="after">Id of the last row seen.</param>
    /// <param name="authority">Who asks.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<(IReadOnlyList<CrossUnitRow> Rows, bool More)> RunAsync(CrossUnitStage stage, bool late, Guid? after, Authority authority, CancellationToken cancellationToken)
    {
        var (now, newestFirst) = (clock.Now, stage == CrossUnitStage.Ended);
        var parts = Within(authority).Select(part =>
        {
            var some = stage switch
            {
                CrossUnitStage.ToSend => part.Where(p => p.EndedAt == null && p.SentAt == null),
                CrossUnitStage.OnTheWay => part.Where(p => p.EndedAt == null && p.SentAt != null),
                _ => part.Where(p => p.EndedAt != null),
            };
            some = !late ? some : stage == CrossUnitStage.ToSend ? some.Where(p => p.DueAt < now) : some.Where(p => p.IsLate == true);

            // Ids rise with reception.
            some = after is not { } last ? some : newestFirst ? some.Where(p => p.Id.CompareTo(last) < 0) : some.Where(p => p.Id.CompareTo(last) > 0);
            return (newestFirst ? some.OrderByDescending(p => p.Id) : some.OrderBy(p => p.Id)).Take(PageSize + 1)
                .Join(db.Set<Dossier>(), p => p.DossierId, d => d.Id, (p, d) => new CrossUnitRow(p.Id, d.Id, d.Code, p.FromAgencyId, p.ToAgencyId, p.TakenInAt, p.DueAt, p.SentAt, p.EndedAt, p.IsLate));
        });
        List<CrossUnitRow> rows = [];
        foreach (var part in parts)
        {
            rows.AddRange(await part.ToListAsync(cancellationToken));
        }

        List<CrossUnitRow> page = [.. rows.DistinctBy(r => r.Id)];
        page = newestFirst ? [.. page.OrderByDescending(r => r.Id)] : [.. page.OrderBy(r => r.Id)];
        return (page.Take(PageSize).ToList(), page.Count > PageSize);
    }

    /// <summary>What waits for the person's one-stop units: to be sent, of these past their time, and to be confirmed.</summary>
    public async Task<(int ToSend, int Overdue, int ToConfirm)> CountAsync(Authority authority, CancellationToken cancellationToken)
    {
        var agencies = authority.FilterFor(DossiersPermissions.PassPaper).AgencyIds;
        if (agencies.Count == 0)
        {
            return default;
        }

        var (now, open) = (clock.Now, db.Set<CrossUnitPaper>().AsNoTracking().Where(p => p.EndedAt == null));
        var mine = await open.Where(p => agencies.Contains(p.FromAgencyId) && p.SentAt == null).GroupBy(p => p.DueAt < now).Select(g => new { Overdue = g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return (mine.Sum(c => c.Count), mine.Where(c => c.Overdue).Sum(c => c.Count), await open.CountAsync(p => agencies.Contains(p.ToAgencyId) && p.SentAt != null, cancellationToken));
    }

    // From both ends, each with its index.
    IReadOnlyList<IQueryable<CrossUnitPaper>> Within(Authority authority)
    {
        var (reach, all) = (authority.FilterFor(DossiersPermissions.View), db.Set<CrossUnitPaper>().AsNoTracking());
        var agencies = reach.AgencyIds.Union(authority.FilterFor(DossiersPermissions.PassPaper).AgencyIds).ToList();
        return reach.Everything ? [all]
            : agencies is [var one] ? [all.Where(p => p.FromAgencyId == one), all.Where(p => p.ToAgencyId == one)]
            : [all.Where(p => agencies.Contains(p.FromAgencyId)), all.Where(p => agencies.Contains(p.ToAgencyId))];
    }
}
