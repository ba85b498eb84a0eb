using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Feeds;

/// <summary>Ends a person's own feed address; the next read finds it gone.</summary>
public sealed class RevokeCalendarFeed(AppDb db, ActionRunner actions)
{
    public Task<Outcome<Done>> RunAsync(ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<Done>(OrganisationsActions.RevokeFeed, context.Actor.OfficialId, context, async scope =>
        {
            var me = context.Actor.OfficialId;
            if (await RevokeAsync(db, me, scope.Now, cancellationToken) is not { Count: > 0 } ended)
            {
                return Refusal.NotFound("địa chỉ lịch còn hiệu lực");
            }

            scope.Record(new RecordRef("official", me), ended);
            return Done.Value;
        }, cancellationToken);

    internal static async Task<IReadOnlyList<IRecordEvent>> RevokeAsync(AppDb db, Guid officialId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var open = await db.Set<CalendarFeed>().Where(f => f.OfficialId == officialId && f.RevokedAt == null).ToListAsync(cancellationToken);
        open.ForEach(f => f.RevokedAt = now);
        return [.. open.Select(f => new CalendarFeedChanged(f.Id, IsRevoked: true))];
    }
}
