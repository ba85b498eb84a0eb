using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Authorities;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Posts;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Sessions;

/// <summary>Whom a bearer token stands for.</summary>
public sealed class AccessTokenReader(AppDb db, LocalClock clock, RoleRights rights)
{
    /// <returns>Null when the token is unknown, expired or revoked, or its post or person has left.</returns>
    public async Task<SessionHolder?> FindAsync(string token, CancellationToken cancellationToken)
    {
        var (now, hash) = (clock.Now, CreateAccessToken.HashOf(token));
        var held = await (
            from t in db.Set<AccessToken>().AsNoTracking()
            join o in db.Set<Official>() on t.OfficialId equals o.Id
            join p in HeldPost.At(db, now) on o.Id equals p.OfficialId
            where t.Hash == hash && t.RevokedAt == null && now < t.ExpiresAt && o.IsActive
            select new { t.PostId, o.FullName, Post = p }).ToListAsync(cancellationToken);
        return held.Find(h => h.Post.PostId == h.PostId) is { } here
            ? SessionHolder.In(here.Post, here.FullName, rights.Of(here.Post.OfficialId, held.Select(h => h.Post)))
            : null;
    }
}
