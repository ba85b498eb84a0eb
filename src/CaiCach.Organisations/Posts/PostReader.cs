using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Officials;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Posts;

/// <summary>Who serves where, now.</summary>
public sealed class PostReader(AppDb db, LocalClock clock)
{
    /// <summary>The person's post in that unit, or null.</summary>
    public async Task<PostHolder?> FindAsync(Guid officialId, Guid unitId, CancellationToken cancellationToken) =>
        (await InUnitAsync(unitId, cancellationToken)).FirstOrDefault(p => p.OfficialId == officialId);

    /// <summary>Everybody who serves in a unit, by name.</summary>
    public async Task<IReadOnlyList<PostHolder>> InUnitAsync(Guid unitId, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        return await db.Set<Post>().AsNoTracking()
            .Where(p => p.UnitId == unitId && p.ValidFrom <= now && (p.ValidTo == null || now < p.ValidTo))
            .Join(db.Set<Official>(), p => p.OfficialId, o => o.Id, (p, o) => new PostHolder(p.Id, o.Id, o.FullName, p.UnitId, p.Role, p.Title))
            .ToListAsync(cancellationToken);
    }

    /// <summary>All posts of a person that are valid now.</summary>
    public async Task<IReadOnlyList<PostHolder>> OfAsync(Guid officialId, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        return await db.Set<Post>().AsNoTracking()
            .Where(p => p.OfficialId == officialId && p.ValidFrom <= now && (p.ValidTo == null || now < p.ValidTo))
            .Join(db.Set<Official>(), p => p.OfficialId, o => o.Id, (p, o) => new PostHolder(p.Id, o.Id, o.FullName, p.UnitId, p.Role, p.Title))
            .ToListAsync(cancellationToken);
    }
}
