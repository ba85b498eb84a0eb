using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Regimes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Intake;

/// <summary>Reads one slip of the counter, for someone who may see the agency's dossiers.</summary>
public sealed class IntakeSlipReader(AppDb db, RegimeReader regimes)
{
    /// <returns>Null when it does not exist or may not be known to exist.</returns>
    public async Task<IntakeSlipView?> FindAsync(Guid id, Authority authority, CancellationToken cancellationToken)
    {
        var found = await db.Set<IntakeSlip>().AsNoTracking().Where(s => s.Id == id)
            .Join(db.Set<ProcedureVersion>(), s => s.VersionId, v => v.Id, (s, v) => new { Slip = s, v.Name }).SingleOrDefaultAsync(cancellationToken);
        if (found is null || !authority.Allows(DossiersPermissions.View, new Subject(found.Slip.OfficialId, found.Slip.OneStopUnitId, found.Slip.AgencyId)))
        {
            return null;
        }

        var regime = await regimes.OfAsync(found.Slip.RegimeId, cancellationToken);
        return new IntakeSlipView(found.Slip, found.Name, $"{regime.RefusalArticle} {regime.Name}", (await regimes.FormAsync(found.Slip.Kind == IntakeSlipKind.Refusal ? FormKind.Refusal : FormKind.Supplement, LocalClock.ToLocalDate(found.Slip.IssuedAt), cancellationToken))?.Citation);
    }
}
