using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Audit.Merkle;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Kernel.Audit.Sealing;

/// <summary>Exports a record's proof.</summary>
public sealed class ProveRecord(AppDb db, AuditSealer sealer, SealedLog log)
{
    /// <param name="record">The record.</param>
    /// <param name="code">Its legal number, for the reader of the proof.</param>
    /// <param name="withContent">False leaves out what happened and keeps only its hash: nothing personal but the officials' names.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>It reaches to now, because it seals first.</returns>
    public async Task<Outcome<RecordProof>> RunAsync(RecordRef record, string code, bool withContent, CancellationToken cancellationToken)
    {
        var sealing = await sealer.RunAsync(cancellationToken);
        return sealing.Succeeded ? await SealedAsync(record, code, withContent, cancellationToken) : sealing.Refusals.ToList();
    }

    /// <summary>The same of what is sealed already: it writes nothing, so that anybody may ask.</summary>
    /// <param name="record">The record.</param>
    /// <param name="code">Its legal number, for the reader of the proof.</param>
    /// <param name="withContent">See <see cref="RunAsync"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<Outcome<RecordProof>> SealedAsync(RecordRef record, string code, bool withContent, CancellationToken cancellationToken)
    {
        var checkpoint = await log.LatestAsync(cancellationToken);
        var entries = await db.Set<AuditEntry>().AsNoTracking().Where(e => e.RecordKind == record.Kind && e.RecordId == record.Id)
            .OrderBy(e => e.Sequence).ToListAsync(cancellationToken);
        if (checkpoint is null || !entries.Exists(e => e.Position < checkpoint.Size))
        {
            return Refusal.NotFound("mục nhật ký nào của bản ghi này");
        }

        List<ProvenEntry> proven = [];
        foreach (var entry in entries.Where(e => e.Position < checkpoint.Size))
        {
            var path = await log.HashesAsync(MerkleProof.OfInclusion(entry.Position!.Value, checkpoint.Size), cancellationToken);
            (entry.Content, entry.Salt) = withContent ? (entry.Content, entry.Salt) : (null, null);
            proven.Add(new ProvenEntry(entry, [.. path.Select(Convert.ToHexStringLower)]));
        }

        return new RecordProof(RecordProof.CurrentFormat, code, CheckpointFile.Of(checkpoint), proven);
    }
}
