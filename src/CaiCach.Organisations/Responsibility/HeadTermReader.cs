using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Responsibility;

/// <summary>Reads who headed the agencies in a period: one query, however many agencies.</summary>
public sealed class HeadTermReader(AppDb db, UnitDirectory units)
{
    /// <param name="from">First day.</param>
    /// <param name="to">Last day, included.</param>
    /// <param name="agencyId">One agency; null for all that existed in the period.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<HeadTerms> ReadAsync(DateOnly from, DateOnly to, Guid? agencyId, CancellationToken cancellationToken)
    {
        var (start, end) = (LocalClock.StartOf(from), LocalClock.StartOf(to.AddDays(1)));
        var posts = (await db.Set<Post>().AsNoTracking()
            .Where(p => p.Role == Role.AgencyHead && (agencyId == null || p.UnitId == agencyId) && p.ValidFrom < end && (p.ValidTo == null || p.ValidTo > start))
            .Join(db.Set<Official>(), p => p.OfficialId, o => o.Id, (p, o) => new { p.Id, p.UnitId, p.OfficialId, o.FullName, p.Title, p.ValidFrom, p.ValidTo })
            .ToListAsync(cancellationToken)).OrderBy(p => p.ValidFrom).ThenBy(p => p.Id).ToLookup(p => p.UnitId);
        return new HeadTerms(from, to, (await units.GetAsync(cancellationToken)).Agencies
            .Where(u => (agencyId is null || u.Id == agencyId) && u.ValidFrom <= to && (u.ValidTo is null || u.ValidTo >= from))
            .SelectMany(u => HeadTerms.Split(u.Id, from, to, [.. posts[u.Id].Select(p => (
                p.OfficialId, p.FullName, p.Title, LocalClock.ToLocalDate(p.ValidFrom), p.ValidTo is { } until ? LocalClock.ToLocalDate(until).AddDays(-1) : (DateOnly?)null))
                .Where(p => p.Item5 is null || p.Item5 >= p.Item4)])));
    }
}
