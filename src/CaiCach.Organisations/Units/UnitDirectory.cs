using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace CaiCach.Organisations.Units;

/// <summary>All units at hand: names for lists and slips without a join or a query per row. At most ten seconds old.</summary>
public sealed class UnitDirectory(AppDb db, IMemoryCache cache)
{
    public async Task<UnitSnapshot> GetAsync(CancellationToken cancellationToken)
    {
        if (cache.TryGetValue<UnitSnapshot>(typeof(UnitSnapshot), out var snapshot) && snapshot is not null)
        {
            return snapshot;
        }

        var units = await db.Set<Unit>().AsNoTracking().OrderBy(u => u.Sort).ToListAsync(cancellationToken);
        snapshot = new UnitSnapshot(units);
        return units.Count == 0 ? snapshot : cache.Set(typeof(UnitSnapshot), snapshot, TimeSpan.FromSeconds(10));
    }
}
