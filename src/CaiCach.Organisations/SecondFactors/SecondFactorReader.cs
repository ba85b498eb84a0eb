using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.SecondFactors;

/// <summary>Whether a person's second step is on. Never tells a key or a code.</summary>
public sealed class SecondFactorReader(AppDb db)
{
    public async Task<SecondFactorState> OfAsync(Guid officialId, CancellationToken cancellationToken) => new(
        await db.Set<SecondFactor>().Where(f => f.OfficialId == officialId).Select(f => (DateTimeOffset?)f.TurnedOnAt).SingleOrDefaultAsync(cancellationToken),
        await db.Set<RecoveryCode>().CountAsync(c => c.OfficialId == officialId && c.UsedAt == null, cancellationToken));
}
