using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.SecondFactors;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Administering;

/// <summary>Accounts by name, page after page by key, for whoever manages them.</summary>
public sealed class OfficialList(AppDb db, LocalClock clock)
{
    /// <returns>At most <see cref="OfficialFilter.Take"/> rows and whether more follow.</returns>
    public async Task<(IReadOnlyList<OfficialRow> Rows, bool More)> RunAsync(OfficialFilter filter, Authority authority, CancellationToken cancellationToken)
    {
        if (!authority.HasAny(OrganisationsPermissions.ManageOfficials))
        {
            return ([], false);
        }

        var now = clock.Now;
        var query = Narrow(db.Set<Official>().AsNoTracking(), filter, now);
        if (filter.After is { } last && await db.Set<Official>().Where(o => o.Id == last).Select(o => o.SearchKey).SingleOrDefaultAsync(cancellationToken) is { } key)
        {
#pragma warning disable CA1309 // the database compares, as it sorts
            query = query.Where(o => string.Compare(o.SearchKey, key) > 0 || (o.SearchKey == key && o.Id.CompareTo(last) > 0));
#pragma warning restore CA1309
        }

        var rows = await query.OrderBy(o => o.SearchKey).ThenBy(o => o.Id).Take(filter.Take + 1)
            .Select(o => new OfficialRow(
                o.Id, o.UserName!, o.FullName, o.IsActive, o.LockoutEnd > now, o.MustChangePassword, db.Set<SecondFactor>().Any(f => f.OfficialId == o.Id)))
            .ToListAsync(cancellationToken);
        var more = rows.Count > filter.Take;
        var shown = rows.Take(filter.Take).ToList();
        var ids = shown.Select(r => r.Id).ToList();
        var posts = await Valid(now).Where(p => ids.Contains(p.OfficialId)).OrderBy(p => p.ValidFrom).ThenBy(p => p.Id)
            .Select(p => new PostHolder(p.Id, p.OfficialId, "", p.UnitId, p.Role, p.Title)).ToListAsync(cancellationToken);
        return ([.. shown.Select(r => r with { Posts = [.. posts.Where(p => p.OfficialId == r.Id)] })], more);
    }

    IQueryable<Official> Narrow(IQueryable<Official> query, OfficialFilter filter, DateTimeOffset now)
    {
        foreach (var word in SearchKey.Of(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var pattern = "%" + word + "%";
            query = query.Where(o => EF.Functions.Like(o.SearchKey, pattern));
        }

        if (filter.AgencyId is { } agency)
        {
            query = query.Where(o => Valid(now).Any(p => p.OfficialId == o.Id && db.Set<Unit>().Any(u => u.Id == p.UnitId && u.AgencyId == agency)));
        }

        if (filter.Role is { } role)
        {
            query = query.Where(o => Valid(now).Any(p => p.OfficialId == o.Id && p.Role == role));
        }

        return filter.Condition switch
        {
            OfficialCondition.Closed => query.Where(o => !o.IsActive),
            OfficialCondition.Locked => query.Where(o => o.LockoutEnd > now),
            OfficialCondition.WithoutPost => query.Where(o => o.IsActive && !Valid(now).Any(p => p.OfficialId == o.Id)),
            OfficialCondition.InitialPassword => query.Where(o => o.IsActive && o.MustChangePassword),
            _ => query,
        };
    }

    IQueryable<Post> Valid(DateTimeOffset now) =>
        db.Set<Post>().AsNoTracking().Where(p => p.ValidFrom <= now && (p.ValidTo == null || now < p.ValidTo));
}
