using System.Security.Cryptography;
using System.Text;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Feeds;

/// <summary>Makes a person's feed address; the one before ends, so there is never more than one that opens.</summary>
public sealed class CreateCalendarFeed(AppDb db, ActionRunner actions)
{
    public async Task<Outcome<CreatedCalendarFeed>> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        // Made outside, because the answer under a command key is kept.
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var ran = false;
        var me = context.Actor.OfficialId;
        var outcome = await actions.RunAsync<CreatedCalendarFeed>(OrganisationsActions.CreateFeed, me, context, async scope =>
        {
            var feed = new CalendarFeed { Id = Ids.New(scope.Now), OfficialId = me, Hash = HashOf(token), CreatedAt = scope.Now };
            var ended = await RevokeCalendarFeed.RevokeAsync(db, me, scope.Now, cancellationToken);
            db.Add(feed);
            scope.Record(new RecordRef("official", me), [.. ended, new CalendarFeedChanged(feed.Id, IsRevoked: false)]);
            ran = true;
            return new CreatedCalendarFeed(feed.Id, "");
        }, cancellationToken);
        return ran && outcome.Succeeded ? outcome.Value with { Token = token } : outcome;
    }

    // 256 random bits need no slow hash.
    internal static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
