using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Authorities;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Posts;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Feeds;

/// <summary>Opens a feed address. The rights are those of the person's posts at this moment, not of the day on which the address was made.</summary>
public sealed class CalendarFeedReader(AppDb db, LocalClock clock, RoleRights rights, IEnumerable<IFeedPart> parts)
{
    /// <returns>Null when nobody was ever given this address; every wrong one costs the same hash and the same look into one index.</returns>
    public async Task<PersonalCalendar?> FindAsync(string token, CancellationToken cancellationToken)
    {
        var (now, hash) = (clock.Now, CreateCalendarFeed.HashOf(token));
        var found = await db.Set<CalendarFeed>().AsNoTracking().Where(f => f.Hash == hash)
            .Join(db.Set<Official>(), f => f.OfficialId, o => o.Id, (f, o) => new { f.OfficialId, f.RevokedAt, o.IsActive, o.FullName }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        var posts = found.RevokedAt is null && found.IsActive
            ? await HeldPost.At(db, now).Where(p => p.OfficialId == found.OfficialId).ToListAsync(cancellationToken)
            : [];
        if (posts.Count == 0)
        {
            return new PersonalCalendar(true, "", [], now);
        }

        var (authority, entries) = (rights.Of(found.OfficialId, posts), new List<FeedEntry>());
        foreach (var part in parts)
        {
            entries.AddRange(await part.ReadAsync(found.OfficialId, authority, cancellationToken));
        }

        return new PersonalCalendar(false, found.FullName, [.. entries.OrderBy(e => e.Day).ThenBy(e => e.Key, StringComparer.Ordinal)], now);
    }

    /// <summary>When the address that opens now was made; null without one.</summary>
    public Task<DateTimeOffset?> MadeAtAsync(Guid officialId, CancellationToken cancellationToken) =>
        db.Set<CalendarFeed>().Where(f => f.OfficialId == officialId && f.RevokedAt == null).Select(f => (DateTimeOffset?)f.CreatedAt).SingleOrDefaultAsync(cancellationToken);
}
