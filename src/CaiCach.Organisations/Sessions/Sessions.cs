using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.Kernel.Writing;
using CaiCach.Organisations.Authorities;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.SecondFactors;
using CaiCach.Organisations.SigningIn;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Sessions;

/// <summary>Sign-in sessions, kept on the server: ending a session or a post takes effect at the next request.</summary>
public sealed class Sessions(AppDb db, ActionRunner actions, LocalClock clock, WriteQueue queue, SignInSettings options, RoleRights rights)
{
    /// <summary>Idle longer than this, a session is over.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>However busy, a session is over after this.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>Starts a session in the person's first valid post, both steps having been passed; refused when there is no post.</summary>
    public async Task<Outcome<StartedSession>> StartAsync(StartSessionOptions options, CancellationToken cancellationToken)
    {
        var official = await db.Set<Official>().AsNoTracking().SingleAsync(o => o.Id == options.OfficialId, cancellationToken);
        return await Retry.OnConflictAsync(() => StartAsync(official, options, cancellationToken));
    }

    Task<Outcome<StartedSession>> StartAsync(Official official, StartSessionOptions options, CancellationToken cancellationToken) =>
        actions.RunAsync<StartedSession>(OrganisationsActions.SignIn, official.Id, FailedSignIns.As(official), async scope =>
        {
            var post = await db.Set<Post>().AsNoTracking()
                .Where(p => p.OfficialId == official.Id && p.ValidFrom <= scope.Now && (p.ValidTo == null || scope.Now < p.ValidTo))
                .OrderBy(p => p.ValidFrom).ThenBy(p => p.Id).FirstOrDefaultAsync(cancellationToken);
            if (post is null)
            {
                return new Refusal("organisations.no_post", "Tài khoản chưa được giao vị trí công tác nào đang có hiệu lực.");
            }

            (await db.Set<Official>().SingleAsync(o => o.Id == official.Id, cancellationToken)).AccessFailedCount = 0;
            var session = new SignInSession
            {
                Id = Ids.New(scope.Now),
                OfficialId = official.Id,
                PostId = post.Id,
                Device = Short(options.Device, SignInSession.LongestDevice),
                Address = Short(options.Address, 45),
                StartedAt = scope.Now,
                LastSeenAt = scope.Now,
            };
            db.Add(session);
            scope.Record(new RecordRef("official", official.Id), [new SignedIn(session.Id)]);
            return new StartedSession(session.Id);
        }, cancellationToken);

    static string Short(string? text, int longest) => NormalText.Line(text) is not { } line ? "" : line.Length <= longest ? line : line[..longest];

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
        // One round trip for who asks and all that this person may do: it is paid on every page.
        var held = await (
            from s in db.Set<SignInSession>().AsNoTracking()
            join o in db.Set<Official>() on s.OfficialId equals o.Id
            join p in HeldPost.At(db, now) on o.Id equals p.OfficialId
            where s.Id == sessionId && s.EndedAt == null && o.IsActive
            select new
            {
                s.StartedAt, s.LastSeenAt, s.PostId, o.FullName, o.UserName, o.MustChangePassword,
                HasSecondFactor = db.Set<SecondFactor>().Any(f => f.OfficialId == o.Id), Post = p,
            })
            .ToListAsync(cancellationToken);
        if (held.Find(h => h.Post.PostId == h.PostId) is not { } here || now - here.LastSeenAt > Idle || now - here.StartedAt > Longest)
        {
            return null;
        }

        if (now - here.LastSeenAt > TimeSpan.FromMinutes(1))
        {
            using var turn = await queue.EnterAsync(cancellationToken);
            await db.Set<SignInSession>().Where(s => s.Id == sessionId).ExecuteUpdateAsync(s => s.SetProperty(x => x.LastSeenAt, now), cancellationToken);
        }

        var duty = here.MustChangePassword ? SignInDuty.ChangePassword
            : !here.HasSecondFactor && held.Exists(h => options.SecondFactorRoles.Contains(h.Post.Role)) ? SignInDuty.EnrolSecondFactor
            : SignInDuty.None;
        var authority = duty == SignInDuty.None ? rights.Of(here.Post.OfficialId, held.Select(h => h.Post)) : Authority.None;
        return SessionHolder.In(here.Post, here.FullName, authority) with { UserName = here.UserName!, Duty = duty };
    }
}
