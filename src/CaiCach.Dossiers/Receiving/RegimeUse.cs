using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Regimes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Receiving;

/// <summary>Dossiers received under a decree that a new one would come too late for.</summary>
internal sealed class RegimeUse(AppDb db) : IRegimeUse
{
    public Task<int> CountAsync(Guid regimeId, DateOnly from, CancellationToken cancellationToken)
    {
        var start = LocalClock.StartOf(from);
        return db.Set<Dossier>().CountAsync(d => d.RegimeId == regimeId && d.ReceivedAt >= start, cancellationToken);
    }
}
