using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Authorities;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Sessions;

/// <summary>Sign-in sessions, kept on the server: ending a session or a post takes effect at the next request.</summary>
public sealed class Sessions(AppDb db, ActionRunner actions, LocalClock clock, AuthorityReader authorities)
{
    /// <summary>Idle longer than this, a session is over.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>However busy, a session is over after this.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>Starts a session in the person's first valid post; refused when there is none.</summary>
    public Task<Outcome<StartedSession>> StartAsync(Official official, CancellationToken cancellationToken) =>
        actions.RunAsync<StartedSession>(OrganisationsActions.SignIn, official.Id, new ActionContext(Actor.System, Authority.None), async scope =>
        {
            var post = await db.Set<Post>().AsNoTracking()
                .Where(p => p.OfficialId == official.Id && p.ValidFrom <= scope.Now && (p.ValidTo == null || scope.Now < p.ValidTo))
                .OrderBy(p => p.ValidFrom).FirstOrDefaultAsync(cancellationToken);
            if (post is null)
            {
                return new Refusal("organisations.no_post", "Tài khoản chưa được giao vị trí công tác nào đang có hiệu lực.");
            }

            var session = new SignInSession { Id = Ids.New(scope.Now), OfficialId = official.Id, PostId = post.Id, StartedAt = scope.Now, LastSeenAt = scope.Now };
            db.Add(session);
            scope.Record(new RecordRef("official", official.Id), [new SignedIn(session.Id)]);
            return new StartedSession(session.Id);
        }, cancellationToken);

    /// <summary>Ends a session.</summary>
    public Task<Outcome<Done>> EndAsync(Guid sessionId, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<Done>(OrganisationsActions.SignOut, sessionId, context, async scope =>
        {
            if (await db.Set<SignInSession>().SingleOrDefaultAsync(s => s.Id == sessionId && s.OfficialId == context.Actor.OfficialId, cancellationToken) is not { } session)
            {
                return Refusal.NotFound("phiên làm việc");
            }

            session.EndedAt = scope.Now;
            scope.Record(new RecordRef("official", session.OfficialId), [new SignedOut(session.Id)]);
            return Done.Value;
        }, cancellationToken);

    /// <summary>Who sits behind a session now, or null when it is over, idle too long, or the post has ended.</summary>
    public async Task<SessionHolder?> FindAsync(Guid sessionId, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var found = await (
            from s in db.Set<SignInSession>().AsNoTracking()
            join p in db.Set<Post>() on s.PostId equals p.Id
            join o in db.Set<Official>() on s.OfficialId equals o.Id
            join u in db.Set<Unit>() on p.UnitId equals u.Id
            where s.Id == sessionId && s.EndedAt == null && o.IsActive && (p.ValidTo == null || now < p.ValidTo)
            select new { s.StartedAt, s.LastSeenAt, OfficialId = o.Id, o.FullName, p.Id, p.Title, p.Role, UnitId = u.Id, u.AgencyId })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null || now - found.LastSeenAt > Idle || now - found.StartedAt > Longest)
        {
            return null;
        }

        if (now - found.LastSeenAt > TimeSpan.FromMinutes(1))
        {
            await db.Set<SignInSession>().Where(s => s.Id == sessionId).ExecuteUpdateAsync(s => s.SetProperty(x => x.LastSeenAt, now), cancellationToken);
        }

        return new SessionHolder(
            new PostHolder(found.Id, found.OfficialId, found.FullName, found.UnitId, found.Role, found.Title),
            found.AgencyId,
            await authorities.OfAsync(found.OfficialId, cancellationToken));
    }
}
