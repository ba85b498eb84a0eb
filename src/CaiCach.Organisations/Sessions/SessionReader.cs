using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Sessions;

/// <summary>Where a person is signed in, and which programs act for the person.</summary>
public sealed class SessionReader(AppDb db, LocalClock clock)
{
    /// <summary>Open sessions, last used first.</summary>
    public async Task<IReadOnlyList<SessionRow>> SessionsOfAsync(Guid officialId, CancellationToken cancellationToken)
    {
        var (idle, oldest) = (clock.Now - Sessions.Idle, clock.Now - Sessions.Longest);
        return await db.Set<SignInSession>().AsNoTracking()
            .Where(s => s.OfficialId == officialId && s.EndedAt == null && s.LastSeenAt >= idle && s.StartedAt >= oldest)
            .OrderByDescending(s => s.LastSeenAt).ThenByDescending(s => s.Id)
            .Select(s => new SessionRow(s.Id, s.Device, s.Address, s.PostId, s.StartedAt, s.LastSeenAt)).ToListAsync(cancellationToken);
    }

    /// <summary>Tokens neither revoked nor expired, newest first.</summary>
    public async Task<IReadOnlyList<TokenRow>> TokensOfAsync(Guid officialId, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        return await db.Set<AccessToken>().AsNoTracking()
            .Where(t => t.OfficialId == officialId && t.RevokedAt == null && now < t.ExpiresAt)
            .OrderByDescending(t => t.Id)
            .Select(t => new TokenRow(t.Id, t.Name, t.PostId, t.CreatedAt, t.ExpiresAt)).ToListAsync(cancellationToken);
    }
}
