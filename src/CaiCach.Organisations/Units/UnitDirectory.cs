using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace CaiCach.Organisations.Units;

/// <summary>All units at hand: names for lists and slips without a join or a query per row. At most ten seconds old.</summary>
public sealed class UnitDirectory(AppDb db, IMemoryCache cache, LocalClock clock)
{
    public async Task<UnitSnapshot> GetAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today;
        if (cache.TryGetValue<UnitSnapshot>(typeof(UnitSnapshot), out var snapshot) && snapshot is not null)
        {
            return snapshot.On(today);
        }

        snapshot = new UnitSnapshot(await ReadAsync(db, cancellationToken), today);
        return snapshot.All.Count == 0 ? snapshot : cache.Set(typeof(UnitSnapshot), snapshot, TimeSpan.FromSeconds(10));
    }

    /// <summary>The next question reads anew: after a change of one's own.</summary>
    public void Forget() => cache.Remove(typeof(UnitSnapshot));

    /// <summary>Reads afresh, inside the transaction that goes on.</summary>
    internal async Task<UnitSnapshot> FreshAsync(CancellationToken cancellationToken) => new(await ReadAsync(db, cancellationToken), clock.Today);

    static async Task<UnitRecords> ReadAsync(AppDb db, CancellationToken cancellationToken) => new(
        await db.Set<Unit>().AsNoTracking().OrderBy(u => u.Sort).ToListAsync(cancellationToken),
        (await db.Set<UnitName>().AsNoTracking().OrderBy(n => n.From).ToListAsync(cancellationToken)).ToLookup(n => n.UnitId),
        await db.Set<UnitLink>().AsNoTracking().OrderBy(l => l.On).ThenBy(l => l.Id).ToListAsync(cancellationToken),
        await db.Set<UnitAlias>().AsNoTracking().ToDictionaryAsync(a => a.Code, a => a.UnitId, cancellationToken));
}
