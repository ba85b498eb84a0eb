using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.SecondFactors;
using CaiCach.Organisations.Sessions;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Administering;

/// <summary>One account, for whoever manages accounts.</summary>
public sealed class OfficialReader(AppDb db, LocalClock clock, SessionReader sessions, SecondFactorReader secondFactors)
{
    /// <returns>Null when there is none, or the asker may not know.</returns>
    public async Task<OfficialDetail?> FindAsync(Guid id, Authority authority, CancellationToken cancellationToken)
    {
        if (!authority.HasAny(OrganisationsPermissions.ManageOfficials)
            || await db.Set<Official>().AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, cancellationToken) is not { } o)
        {
            return null;
        }

        return new OfficialDetail(
            o.Id, o.UserName!, o.FullName, o.Email, o.ConcurrencyStamp ?? "", o.IsActive, o.IsLockedAt(clock.Now) ? o.LockoutEnd : null, o.MustChangePassword,
            await secondFactors.OfAsync(id, cancellationToken),
            await db.Set<Post>().AsNoTracking().Where(p => p.OfficialId == id).OrderByDescending(p => p.ValidFrom).ThenByDescending(p => p.Id)
                .Select(p => new PostRow(p.Id, p.UnitId, p.Role, p.Title, p.ValidFrom, p.ValidTo)).ToListAsync(cancellationToken),
            await sessions.SessionsOfAsync(id, cancellationToken),
            await sessions.TokensOfAsync(id, cancellationToken));
    }

    /// <returns>Null when there is none, or the asker may not know.</returns>
    public async Task<Guid?> IdOfAsync(string userName, Authority authority, CancellationToken cancellationToken)
    {
        var name = userName.Trim().ToUpperInvariant();
        return authority.HasAny(OrganisationsPermissions.ManageOfficials)
            ? await db.Set<Official>().Where(o => o.NormalizedUserName == name).Select(o => (Guid?)o.Id).SingleOrDefaultAsync(cancellationToken)
            : null;
    }
}
