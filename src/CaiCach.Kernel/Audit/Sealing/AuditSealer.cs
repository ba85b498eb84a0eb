using System.Security.Cryptography;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Numbering;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Kernel.Writing;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Kernel.Audit.Sealing;

/// <summary>
/// Takes entries that are not yet sealed into the log and signs a checkpoint over it. An entry carries its own mark (<see cref="AuditEntry.Position"/>),
/// so one whose transaction commits late is sealed in the next round and never passed over. Writers are not held up: they neither read nor lock
/// what is written here. Of several nodes one seals at a time, by the row lock of the checkpoint's number.
/// </summary>
public sealed class AuditSealer(AppDb db, SealedLog log, SealingKeys keys, LocalClock clock, WriteQueue queue, ICommit commit)
{
    /// <summary>Entries of one checkpoint at most; on the embedded engine writers wait for one such transaction.</summary>
    public const int BatchSize = 1000;

    /// <summary>The series of checkpoint numbers.</summary>
    public const string Series = "audit-checkpoint";

    /// <summary>The period of checkpoint numbers: they never start again.</summary>
    public const string Period = "-";

    /// <summary>Seals all that is committed.</summary>
    /// <returns>How many entries were sealed; or a refusal when the log at hand is not the one that was signed last.</returns>
    public async Task<Outcome<SealedEntries>> RunAsync(CancellationToken cancellationToken)
    {
        for (var count = 0;;)
        {
            var batch = await BatchAsync(cancellationToken);
            if (!batch.Succeeded || batch.Value.Count == 0)
            {
                return batch.Succeeded ? new SealedEntries(count) : batch;
            }

            count += batch.Value.Count;
        }
    }

    async Task<Outcome<SealedEntries>> BatchAsync(CancellationToken cancellationToken)
    {
        if (!await Open().AnyAsync(cancellationToken))
        {
            return new SealedEntries(0);
        }

        using var turn = await queue.EnterAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var number = await LegalNumbers.NextAsync(db, Series, Period, cancellationToken);
        var last = await log.LatestAsync(cancellationToken);
        var append = new SealedAppend(await log.FrontierAsync(last?.Size ?? 0, cancellationToken));
        using var key = KeyFor(last);
        if (key is null)
        {
            return new Refusal("audit.key_missing", "Thư mục khoá không có khoá đã ký các dấu niêm phong trước. Phục hồi tệp audit-signing-key.pem từ bản sao lưu.");
        }

        if (last is null ? number != 1 || await db.Set<AuditLeaf>().AnyAsync(cancellationToken) : number != last.Number + 1 || !append.Root.SequenceEqual(last.Root))
        {
            return new Refusal("audit.log_changed", "Nhật ký đã niêm phong bị sửa hoặc thiếu; không ký tiếp. Chạy caicach verify để biết chỗ nào.");
        }

        var entries = await Open().OrderBy(e => e.Id).Take(BatchSize)
            .Select(e => new { e.RecordKind, e.RecordId, e.Sequence, e.Hash }).ToListAsync(cancellationToken);
        if (entries.Count == 0)
        {
            return new SealedEntries(0); // another node was first; the number goes back with the transaction
        }

        var start = append.Size;
        foreach (var entry in entries)
        {
            db.AddRange(append.Add(entry.RecordKind, entry.RecordId, entry.Sequence, entry.Hash));
        }

        db.Add(SealingKeys.Sign(key, number, append.Size, append.Root, clock.Now));
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        await db.Database.ExecuteSqlAsync($"""
            UPDATE kernel_audit_entry SET position = leaf.position FROM kernel_audit_leaf AS leaf
            WHERE leaf.position >= {start} AND leaf.record_kind = kernel_audit_entry.record_kind AND leaf.record_id = kernel_audit_entry.record_id
              AND leaf.sequence = kernel_audit_entry.sequence
            """, cancellationToken);
        await commit.CommitAsync(transaction);
        return new SealedEntries(entries.Count);
    }

    IQueryable<AuditEntry> Open() => db.Set<AuditEntry>().AsNoTracking().Where(e => e.Position == null);

    // Only the very first checkpoint makes a key: a key made because the old one was lost would let a forger start anew unseen.
    ECDsa? KeyFor(Checkpoint? last)
    {
        var key = keys.Open();
        if (last is null)
        {
            return key ?? keys.Create();
        }

        if (key is not null)
        {
            using var known = new KnownKeys(keys);
            if (SealingKeys.WrongWith(last, known.Keys) is null)
            {
                return key;
            }

            key.Dispose();
        }

        return null;
    }
}
