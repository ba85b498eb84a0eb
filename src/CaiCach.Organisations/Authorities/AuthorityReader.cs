using CaiCach.Kernel.Data;
using CaiCach.Kernel.Modules;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Authorities;

/// <summary>What a person may do: the rights of the roles of the posts valid at this instant.</summary>
public sealed class AuthorityReader(AppDb db, LocalClock clock, IEnumerable<ModuleInfo> modules)
{
    public async Task<Authority> OfAsync(Guid officialId, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var posts = await db.Set<Post>().AsNoTracking()
            .Where(p => p.OfficialId == officialId && p.ValidFrom <= now && (p.ValidTo == null || now < p.ValidTo))
            .Join(db.Set<Unit>(), p => p.UnitId, u => u.Id, (p, u) => new { p.Role, UnitId = u.Id, u.AgencyId })
            .ToListAsync(cancellationToken);
        var rights = modules.SelectMany(m => m.Rights).ToLookup(r => r.Role);
        return new Authority(officialId,
            [.. posts.SelectMany(p => rights[p.Role].Select(r => new Grant(r.Permission, r.Reach, p.UnitId, p.AgencyId, r.Recorded)))]);
    }
}
