using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Audit.Sealing;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Kernel.Audit;

/// <summary>
/// Recomputes every hash, every record's chain and the sealed log above them. Streams: memory does not grow with the log. People may go on
/// working meanwhile: what is sealed after the start is left to the next run.
/// </summary>
public sealed class AuditVerifier(AppDb db, SealedLogVerifier log)
{
    /// <param name="record">Only this record; null: everything.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<AuditReport> RunAsync(RecordRef? record, CancellationToken cancellationToken)
    {
        var (checkpoints, wrong) = await log.CheckpointsAsync(cancellationToken);
        if (wrong is not null)
        {
            return new AuditReport(0, 0, 0, checkpoints.Count, wrong);
        }

        var size = checkpoints.Count == 0 ? 0 : checkpoints[^1].Size;
        var chains = await WalkAsync(record, size, cancellationToken);
        if (chains.Break is not null)
        {
            return chains with { Checkpoints = checkpoints.Count };
        }

        var found = record is { } one
            ? await log.RecordAsync(one, checkpoints, cancellationToken)
            : await log.EverythingAsync(checkpoints, chains.Sealed, cancellationToken);
        return chains with { Checkpoints = checkpoints.Count, Break = found };
    }

    async Task<AuditReport> WalkAsync(RecordRef? record, long size, CancellationToken cancellationToken)
    {
        var entries = db.Set<AuditEntry>().AsNoTracking();
        entries = record is { } one ? entries.Where(e => e.RecordKind == one.Kind && e.RecordId == one.Id) : entries;
        long count = 0, records = 0, marked = 0;
        AuditEntry? previous = null;
        await foreach (var entry in entries.OrderBy(e => e.RecordKind).ThenBy(e => e.RecordId).ThenBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var continues = previous is not null && previous.RecordKind == entry.RecordKind && previous.RecordId == entry.RecordId;
            if (AuditLink.WrongWith(entry, continues ? previous : null) is { } wrong)
            {
                return new AuditReport(count, records, marked, 0, new AuditBreak(entry.RecordKind, entry.RecordId, entry.Sequence, wrong));
            }

            records += continues ? 0 : 1;
            marked += entry.Position < size ? 1 : 0;
            count++;
            previous = entry;
        }

        return new AuditReport(count, records, marked, 0, null);
    }
}
