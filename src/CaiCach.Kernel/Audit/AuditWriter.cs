using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Kernel.Audit;

internal static class AuditWriter
{
    const int AtOnce = 500;

    public static async Task WriteAsync(AppDb db, ActionName action, ActionScope scope, CancellationToken cancellationToken)
    {
        var actionId = Ids.New(scope.Now);
        var groups = scope.Changes.GroupBy(c => c.Record).ToList();
        var ends = await EndsAsync(db, [.. groups.Select(g => g.Key)], cancellationToken);
        foreach (var group in groups)
        {
            var (sequence, previous) = ends.GetValueOrDefault(group.Key, (0, ""));
            foreach (var change in group)
            {
                var entry = AuditChain.Next(actionId, action.Code, scope.Now, change.IsByProduct ? Actor.System : scope.Context.Actor, change.IsByProduct ? null : scope.Context.Reason,
                    group.Key, ++sequence, previous, AuditContent.Write(change.Events, change.Before, change.After));
                previous = entry.Hash;
                db.Add(entry);
            }
        }
    }

    /// <summary>Where the history of each record ends: one question a kind, however many records an action changes.</summary>
    static async Task<Dictionary<RecordRef, (int Sequence, string Hash)>> EndsAsync(AppDb db, IReadOnlyList<RecordRef> records, CancellationToken cancellationToken)
    {
        var ends = new Dictionary<RecordRef, (int, string)>();
        foreach (var kind in records.GroupBy(r => r.Kind, r => r.Id))
        {
            var own = db.Set<AuditEntry>().AsNoTracking().Where(e => e.RecordKind == kind.Key);
            foreach (var ids in kind.Chunk(AtOnce))
            {
                var last = ids is [var only]
                    ? await own.Where(e => e.RecordId == only).OrderByDescending(e => e.Sequence).Take(1).Select(e => new { e.RecordId, e.Sequence, e.Hash }).ToListAsync(cancellationToken)
                    : await own.Where(e => ids.Contains(e.RecordId) && !own.Any(later => later.RecordId == e.RecordId && later.Sequence > e.Sequence)).Select(e => new { e.RecordId, e.Sequence, e.Hash }).ToListAsync(cancellationToken);
                last.ForEach(e => ends[new RecordRef(kind.Key, e.RecordId)] = (e.Sequence, e.Hash));
            }
        }

        return ends;
    }
}
