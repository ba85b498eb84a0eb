using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Kernel.Audit;

/// <summary>Recomputes every hash and every record's chain. Streams: memory does not grow with the log.</summary>
public sealed class AuditVerifier(AppDb db)
{
    /// <param name="record">Only this record; null: everything.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<AuditReport> RunAsync(Actions.RecordRef? record, CancellationToken cancellationToken)
    {
        var entries = db.Set<AuditEntry>().AsNoTracking();
        entries = record is { } one ? entries.Where(e => e.RecordKind == one.Kind && e.RecordId == one.Id) : entries;
        long count = 0, records = 0;
        AuditEntry? previous = null;
        await foreach (var entry in entries.OrderBy(e => e.RecordKind).ThenBy(e => e.RecordId).ThenBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var continues = previous is not null && previous.RecordKind == entry.RecordKind && previous.RecordId == entry.RecordId;
            if (WrongWith(entry, continues ? previous : null) is { } wrong)
            {
                return new AuditReport(count, records, new AuditBreak(entry.RecordKind, entry.RecordId, entry.Sequence, wrong));
            }

            records += continues ? 0 : 1;
            count++;
            previous = entry;
        }

        return new AuditReport(count, records, null);
    }

    static string? WrongWith(AuditEntry entry, AuditEntry? previous)
    {
        if (entry.Sequence != (previous?.Sequence ?? 0) + 1)
        {
            return "thiếu hoặc thừa một mục trong chuỗi";
        }

        if (entry.PreviousHash != (previous?.Hash ?? ""))
        {
            return "không nối đúng mục trước";
        }

        if (entry.Content is not null && AuditHash.OfContent(entry.Salt ?? "", entry.Content) != entry.ContentHash)
        {
            return "nội dung đã bị sửa";
        }

        return AuditHash.OfEntry(entry) == entry.Hash ? null : "người, thời điểm hoặc việc đã bị sửa";
    }
}
