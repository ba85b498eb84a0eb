using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Kernel.Outbox;

/// <summary>What has not left, for the technical administrator.</summary>
public sealed class ParkedMessages(AppDb db, IEnumerable<IOutboxChannel> channels)
{
    /// <param name="state"><see cref="OutboxState.Parked"/>, or another one to look around.</param>
    /// <param name="after">Last id of the page before; null for the first page.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="authority">Without the permission nothing is shown.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    /// <returns>Rows, newest first, and whether more follow.</returns>
    public async Task<(IReadOnlyList<OutboxRow> Rows, bool More)> RunAsync(
        OutboxState state, Guid? after, int take, Authority authority, CancellationToken cancellationToken)
    {
        if (!authority.HasAny(KernelPermissions.ManageMessages))
        {
            return ([], false);
        }

        var query = db.Set<OutboxMessage>().AsNoTracking().Where(m => m.State == state);
        if (after is { } last)
        {
            query = query.Where(m => m.Id.CompareTo(last) < 0);
        }

        // The address is read only to be masked; it leaves this method as "ng…@g….vn".
        var rows = await query.OrderByDescending(m => m.Id).Take(take + 1)
            .Select(m => new OutboxRow(m.Id, m.Channel, m.Kind, m.Recipient, m.Reference, m.State, m.Attempts, m.CreatedAt, m.NextAttemptAt, m.LastError))
            .ToListAsync(cancellationToken);
        return ([.. rows.Take(take).Select(r => r with { MaskedRecipient = OutboxError.Mask(r.MaskedRecipient) })], rows.Count > take);
    }

    public async Task<OutboxOverview> OverviewAsync(Authority authority, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> idle = [.. channels.Where(c => !c.IsReady).Select(c => c.Channel)];
        if (!authority.HasAny(KernelPermissions.ManageMessages))
        {
            return new OutboxOverview(0, 0, []);
        }

        return new OutboxOverview(
            await db.Set<OutboxMessage>().CountAsync(m => m.State == OutboxState.Waiting, cancellationToken),
            await db.Set<OutboxMessage>().CountAsync(m => m.State == OutboxState.Parked, cancellationToken),
            idle);
    }
}
