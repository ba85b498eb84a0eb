using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Administering;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Posts;

/// <summary>Ends a post, at once or with a day to come. An end can be brought forward, never put off: that would be a new grant.</summary>
public sealed class EndPost(AppDb db, OfficialChange change)
{
    public Task<Outcome<Done>> RunAsync(EndPostOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync<Done>(OrganisationsActions.EndPost, options, context, async (scope, official) =>
        {
            if (await FindAsync(db, official.Id, options.PostId, scope.Now, cancellationToken) is not { } post)
            {
                return Refusal.NotFound("vị trí công tác chưa kết thúc");
            }

            if (Refuse(post, options.LastDay, scope.Now) is { } wrongDay)
            {
                return wrongDay;
            }

            // One that has not begun is called off.
            var end = options.LastDay is { } last ? LocalClock.StartOf(last.AddDays(1)) : scope.Now;
            return await EndAsync(db, change, scope, official, post, end < post.ValidFrom ? post.ValidFrom : end, staysAdministrator: false, cancellationToken) is { } refusal ? refusal : Done.Value;
        }, cancellationToken);

    internal static Task<Post?> FindAsync(AppDb db, Guid officialId, Guid postId, DateTimeOffset now, CancellationToken cancellationToken) =>
        db.Set<Post>().SingleOrDefaultAsync(p => p.Id == postId && p.OfficialId == officialId && (p.ValidTo == null || now < p.ValidTo), cancellationToken);

    internal static async Task<Refusal?> EndAsync(
        AppDb db, OfficialChange change, ActionScope scope, Officials.Official official, Post post, DateTimeOffset end, bool staysAdministrator, CancellationToken cancellationToken)
    {
        var unit = await db.Set<Unit>().AsNoTracking().SingleAsync(u => u.Id == post.UnitId, cancellationToken);
        post.ValidTo = end;
        var ended = new PostEnded(post.Id, unit.Id, unit.Name, post.Role, post.Title, end);
        scope.Record(new RecordRef("official", official.Id), [ended]);
        return post.Role == Role.TechnicalAdministrator && official.IsActive && !staysAdministrator
            ? await change.RefuseLastAdministratorAsync(scope, official, cancellationToken)
            : null;
    }

    static Refusal? Refuse(Post post, DateOnly? lastDay, DateTimeOffset now)
    {
        const string field = nameof(EndPostOptions.LastDay);
        return lastDay is not { } last ? null
            : last < LocalClock.ToLocalDate(now) ? new Refusal("organisations.past", "Ngày cuối không được trước hôm nay. Muốn kết thúc ngay, bỏ trống ô này.", field)
            : last < LocalClock.ToLocalDate(post.ValidFrom) ? new Refusal("organisations.order", "Ngày cuối không được trước ngày bắt đầu. Muốn huỷ vị trí chưa bắt đầu, bỏ trống ô này.", field)
            : post.ValidTo is { } end && LocalClock.StartOf(last.AddDays(1)) > end ? new Refusal("organisations.order", "Chỉ kết thúc sớm hơn được. Muốn kéo dài, giao vị trí mới.", field)
            : null;
    }
}
