using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Drafting;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Receiving;

/// <summary>Dossiers received under a version, for those who want to end it.</summary>
internal sealed class ReceivedUnderVersion(AppDb db) : IVersionUse
{
    public async Task<VersionUse> ReceivedSinceAsync(Guid versionId, DateOnly day, CancellationToken cancellationToken)
    {
        var from = LocalClock.StartOf(day);
        var received = db.Set<Dossier>().AsNoTracking().Where(d => d.VersionId == versionId && d.ReceivedAt >= from);
        var count = await received.CountAsync(cancellationToken);
        return count == 0 ? new VersionUse(0, null) : new VersionUse(count, LocalClock.ToLocalDate(await received.MaxAsync(d => d.ReceivedAt, cancellationToken)));
    }
}
