using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Regimes;

/// <summary>The decree in force on a day, or the one a dossier pinned.</summary>
public sealed class RegimeReader(AppDb db)
{
    public Task<LegalRegime> OnAsync(DateOnly day, CancellationToken cancellationToken) =>
        db.Set<LegalRegime>().AsNoTracking().SingleAsync(r => r.ValidFrom <= day && (r.ValidTo == null || day <= r.ValidTo), cancellationToken);

    public Task<LegalRegime> OfAsync(Guid regimeId, CancellationToken cancellationToken) =>
        db.Set<LegalRegime>().AsNoTracking().SingleAsync(r => r.Id == regimeId, cancellationToken);
}
