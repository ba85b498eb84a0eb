using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Authorities;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Sessions;

/// <summary>Whom a bearer token stands for.</summary>
public sealed class AccessTokenReader(AppDb db, LocalClock clock, AuthorityReader authorities)
{
    /// <returns>Null when the token is unknown, expired or revoked, or its post or person has left.</returns>
    public async Task<SessionHolder?> FindAsync(string token, CancellationToken cancellationToken)
    {
        var (now, hash) = (clock.Now, CreateAccessToken.HashOf(token));
        var found = await (
            from t in db.Set<AccessToken>().AsNoTracking()
            join p in db.Set<Post>() on t.PostId equals p.Id
            join o in db.Set<Official>() on t.OfficialId equals o.Id
            join u in db.Set<Unit>() on p.UnitId equals u.Id
            where t.Hash == hash && t.RevokedAt == null && now < t.ExpiresAt
                && o.IsActive && p.ValidFrom <= now && (p.ValidTo == null || now < p.ValidTo)
            select new { OfficialId = o.Id, o.FullName, p.Id, p.Title, p.Role, UnitId = u.Id, u.AgencyId })
            .SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : new SessionHolder(
            new PostHolder(found.Id, found.OfficialId, found.FullName, found.UnitId, found.Role, found.Title),
            found.AgencyId,
            await authorities.OfAsync(found.OfficialId, cancellationToken));
    }
}
