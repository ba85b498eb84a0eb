using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Viewing;

/// <summary>One event of a record's history.</summary>
public sealed record StoryLine(DateTimeOffset At, string OfficialName, Guid UnitId, AuditContent.Event Event)
{
    /// <summary>What happened to a record that the asker may see, the first first; not who has read it.</summary>
    public static async Task<IReadOnlyList<StoryLine>> OfAsync(AppDb db, RecordRef record, CancellationToken cancellationToken)
    {
        var entries = await db.Set<AuditEntry>().AsNoTracking()
            .Where(e => e.RecordKind == record.Kind && e.RecordId == record.Id && e.Action != KernelActions.Read.Code).OrderBy(e => e.Sequence)
            .Select(e => new { e.At, e.OfficialName, e.UnitId, e.Content }).ToListAsync(cancellationToken);
        return [.. entries.SelectMany(e => AuditContent.Read(e.Content).Events.Select(x => new StoryLine(e.At, e.OfficialName, e.UnitId, x)))];
    }
}
