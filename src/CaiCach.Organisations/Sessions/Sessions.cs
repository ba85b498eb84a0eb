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
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Sessions;

/// <summary>Sign-in sessions, kept on the server: ending a session or a post takes effect at the next request.</summary>
public sealed class Sessions(AppDb db, ActionRunner actions, LocalClock clock, WriteQueue queue, SignInSettings options, AuthorityReader authorities)
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
        var found = await (
            from s in db.Set<SignInSession>().AsNoTracking()
            join p in db.Set<Post>() on s.PostId equals p.Id
            join o in db.Set<Official>() on s.OfficialId equals o.Id
            join u in db.Set<Unit>() on p.UnitId equals u.Id
            where s.Id == sessionId && s.EndedAt == null && o.IsActive && p.ValidFrom <= now && (p.ValidTo == null || now < p.ValidTo)
            select new
            {
                s.StartedAt, s.LastSeenAt, OfficialId = o.Id, o.FullName, o.UserName, p.Id, p.Title, p.Role, UnitId = u.Id, u.AgencyId,
                o.MustChangePassword, HasSecondFactor = db.Set<SecondFactor>().Any(f => f.OfficialId == o.Id),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null || now - found.LastSeenAt > Idle || now - found.StartedAt > Longest)
        {
            return null;
        }

        if (now - found.LastSeenAt > TimeSpan.FromMinutes(1))
        {
            using var turn = await queue.EnterAsync(cancellationToken);
            await db.Set<SignInSession>().Where(s => s.Id == sessionId).ExecuteUpdateAsync(s => s.SetProperty(x => x.LastSeenAt, now), cancellationToken);
        }

        var duty = found.MustChangePassword ? SignInDuty.ChangePassword
            : !found.HasSecondFactor && await NeedsSecondFactorAsync(found.OfficialId, now, cancellationToken) ? SignInDuty.EnrolSecondFactor
            : SignInDuty.None;
        return new SessionHolder(
            new PostHolder(found.Id, found.OfficialId, found.FullName, found.UnitId, found.Role, found.Title),
            found.AgencyId,
            duty == SignInDuty.None ? await authorities.OfAsync(found.OfficialId, cancellationToken) : Authority.None)
        {
            UserName = found.UserName!,
            Duty = duty,
        };
    }

    async Task<bool> NeedsSecondFactorAsync(Guid officialId, DateTimeOffset now, CancellationToken cancellationToken) =>
        options.SecondFactorRoles is { Count: > 0 } roles && await db.Set<Post>()
            .AnyAsync(p => p.OfficialId == officialId && p.ValidFrom <= now && (p.ValidTo == null || now < p.ValidTo) && roles.Contains(p.Role), cancellationToken);
}
