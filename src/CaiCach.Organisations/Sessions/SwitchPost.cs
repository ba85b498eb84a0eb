using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Posts;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Sessions;

/// <summary>A person with several posts chooses the one that the session acts from: its unit stands in what is done from then on.</summary>
public sealed class SwitchPost(AppDb db, ActionRunner actions)
{
    public Task<Outcome<Done>> RunAsync(SwitchPostOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<Done>(OrganisationsActions.SwitchPost, options, context, async scope =>
        {
            var id = context.Actor.OfficialId;
            var session = await db.Set<SignInSession>().SingleOrDefaultAsync(s => s.Id == options.SessionId && s.OfficialId == id && s.EndedAt == null, cancellationToken);
            var post = await db.Set<Post>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == options.PostId && p.OfficialId == id, cancellationToken);
            if (session is null || post is null || !post.IsValidAt(scope.Now))
            {
                return Refusal.NotFound("vị trí công tác đang có hiệu lực");
            }

            scope.Record(new RecordRef("official", id), [new PostSwitched(session.Id, session.PostId, post.Id)]);
            session.PostId = post.Id;
            return Done.Value;
        }, cancellationToken);
}
