using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace CaiCach.Procedures.Regimes;

/// <summary>The decree in force on a day, or the one a dossier pinned. At most ten seconds old.</summary>
public sealed class RegimeReader(AppDb db, IMemoryCache cache)
{
    public async Task<LegalRegime> OnAsync(DateOnly day, CancellationToken cancellationToken) =>
        (await AllAsync(cancellationToken)).Single(r => r.ValidFrom <= day && (r.ValidTo == null || day <= r.ValidTo));

    public async Task<LegalRegime> OfAsync(Guid regimeId, CancellationToken cancellationToken) =>
        (await AllAsync(cancellationToken)).Single(r => r.Id == regimeId);

    async Task<List<LegalRegime>> AllAsync(CancellationToken cancellationToken)
    {
        if (cache.TryGetValue<List<LegalRegime>>(typeof(RegimeReader), out var regimes) && regimes is not null)
        {
            return regimes;
        }

        regimes = await db.Set<LegalRegime>().AsNoTracking().ToListAsync(cancellationToken);
        return cache.Set(typeof(RegimeReader), regimes, TimeSpan.FromSeconds(10));
    }
}
