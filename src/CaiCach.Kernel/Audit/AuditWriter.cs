using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Kernel.Audit;

internal static class AuditWriter
{
    public static async Task WriteAsync(AppDb db, ActionName action, ActionScope scope, CancellationToken cancellationToken)
    {
        var actionId = Ids.New(scope.Now);
        foreach (var group in scope.Changes.GroupBy(c => c.Record))
        {
            var last = await db.Set<AuditEntry>().AsNoTracking()
                .Where(e => e.RecordKind == group.Key.Kind && e.RecordId == group.Key.Id)
                .OrderByDescending(e => e.Sequence).Select(e => new { e.Sequence, e.Hash })
                .FirstOrDefaultAsync(cancellationToken);
            var (sequence, previous) = (last?.Sequence ?? 0, last?.Hash ?? "");
            foreach (var change in group)
            {
                var entry = AuditChain.Next(actionId, action.Code, scope.Now, change.IsByProduct ? Actor.System : scope.Context.Actor, change.IsByProduct ? null : scope.Context.Reason,
                    group.Key, ++sequence, previous, AuditContent.Write(change.Events, change.Before, change.After));
                previous = entry.Hash;
                db.Add(entry);
            }
        }
    }
}
