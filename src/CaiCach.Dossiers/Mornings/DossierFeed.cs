using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Feeds;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Mornings;

/// <summary>How many dossiers in a person's hands are promised for a day: counts only, no code, no applicant.</summary>
internal sealed class DossierFeed(AppDb db, LocalClock clock) : IFeedPart
{
    // An older promise is a matter of the late list; a calendar does not grow without end.
    const int LongestPast = 90;

    public async Task<IReadOnlyList<FeedEntry>> ReadAsync(Guid officialId, Authority authority, CancellationToken cancellationToken)
    {
        if (!authority.HasAny(DossiersPermissions.View))
        {
            return [];
        }

        var (now, from) = (clock.Now, LocalClock.StartOf(clock.Today.AddDays(-LongestPast)));
        var due = await db.Set<Dossier>().AsNoTracking()
            .Where(d => d.HolderOfficialId == officialId && d.ClosedAt == null && d.FinishedAt == null && d.State != DossierState.AwaitingSupplement && d.State != DossierState.Paused && d.CurrentDueAt >= from)
            .Select(d => d.CurrentDueAt).ToListAsync(cancellationToken);

        // The count has no history; a reading is its own revision, which rises with time.
        var revision = (int)((now - DateTimeOffset.UnixEpoch).TotalMinutes);
        return [.. due.GroupBy(LocalClock.ToLocalDate).Select(g => new FeedEntry($"dossiers-{officialId:N}-{g.Key:yyyyMMdd}", g.Key, $"{g.Count()} hồ sơ hẹn trả", null, "/work", revision, now))];
    }
}
