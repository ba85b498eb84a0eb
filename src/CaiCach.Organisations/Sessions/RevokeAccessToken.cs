using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Sessions;

/// <summary>A person ends an own token, an administrator anybody's; the next request with it is refused.</summary>
public sealed class RevokeAccessToken(AppDb db, ActionRunner actions)
{
    public Task<Outcome<Done>> RunAsync(Guid tokenId, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<Done>(OrganisationsActions.RevokeToken, tokenId, context, async scope =>
        {
            if (await db.Set<AccessToken>().SingleOrDefaultAsync(t => t.Id == tokenId && t.RevokedAt == null, cancellationToken) is not { } token
                || !OrganisationsPermissions.MayManage(token.OfficialId, context))
            {
                return Refusal.NotFound("mã truy cập còn hiệu lực");
            }

            scope.Record(new RecordRef("official", token.OfficialId), [Revoke(token, scope.Now)]);
            return Done.Value;
        }, cancellationToken);

    /// <summary>Every token of a person whose password is no longer trusted.</summary>
    internal static async Task<IReadOnlyList<IRecordEvent>> AllOfAsync(AppDb db, Guid officialId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var open = await db.Set<AccessToken>().Where(t => t.OfficialId == officialId && t.RevokedAt == null && now < t.ExpiresAt).ToListAsync(cancellationToken);
        return [.. open.Select(t => Revoke(t, now))];
    }

    static AccessTokenChanged Revoke(AccessToken token, DateTimeOffset now)
    {
        token.RevokedAt = now;
        return new AccessTokenChanged(token.Id, token.Name, token.ExpiresAt, IsRevoked: true);
    }
}
