using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outbox;
using CaiCach.Organisations.Officials;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Mornings;

/// <summary>How the morning letter stands for one person.</summary>
public sealed class MorningReader(AppDb db)
{
    public async Task<MorningState> OfAsync(Guid officialId, CancellationToken cancellationToken)
    {
        var official = await db.Set<Official>().AsNoTracking().SingleAsync(o => o.Id == officialId, cancellationToken);
        var last = await db.Set<MorningMessage>().AsNoTracking().Where(m => m.OfficialId == officialId).OrderByDescending(m => m.Day).FirstOrDefaultAsync(cancellationToken);
        DateTimeOffset? sentAt = last is null ? null
            : await db.Set<OutboxMessage>().Where(m => m.Id == last.MessageId).Select(m => m.SentAt).SingleOrDefaultAsync(cancellationToken);
        return new MorningState(official.Email, !official.NoMorningMail, last?.Day, last?.QueuedAt, sentAt);
    }
}
