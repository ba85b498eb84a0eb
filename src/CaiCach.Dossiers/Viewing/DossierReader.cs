using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Journal;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Reading;
using CaiCach.Organisations.Calendars;
using CaiCach.Organisations.Officials;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Regimes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Viewing;

/// <summary>Reads one dossier with its story, for someone who may see it.</summary>
public sealed class DossierReader(AppDb db, RegimeReader regimes, CalendarReader calendars, ReadingLog readings)
{
    /// <returns>Null when it does not exist or may not be known to exist.</returns>
    public async Task<DossierView?> FindAsync(Guid id, ActionContext context, CancellationToken cancellationToken)
    {
        var dossier = await db.Set<Dossier>().AsNoTracking().Include(d => d.Papers).Include(d => d.Steps).Include(d => d.Ledger).Include(d => d.Referrals).Include(d => d.Corrections).Include(d => d.Payments).Include(d => d.CrossUnitPaper).AsSplitQuery()
            .SingleOrDefaultAsync(d => d.Id == id, cancellationToken);
        if (dossier is null || !DossierAccess.Allows(context.Authority, DossiersPermissions.View, dossier))
        {
            return null;
        }

        await readings.NoteAsync(
            new RecordRef(DossierJournal.RecordKind, id), DossiersPermissions.View, new Subject(dossier.HolderOfficialId, dossier.HolderUnitId, dossier.AgencyId), context, cancellationToken);
        var procedure = await db.Set<ProcedureVersion>().AsNoTracking().Where(v => v.Id == dossier.VersionId)
            .Join(db.Set<Procedure>(), v => v.ProcedureId, p => p.Id, (v, p) => new { v, p })
            .Join(db.Set<Field>(), x => x.p.FieldId, f => f.Id, (x, f) => new { Version = x.v, x.p.Code, Field = f.Name })
            .SingleAsync(cancellationToken);
        var holder = dossier.HolderOfficialId is { } official
            ? await db.Set<Official>().AsNoTracking().Where(o => o.Id == official).Select(o => o.FullName).SingleOrDefaultAsync(cancellationToken)
            : null;
        return new DossierView(
            dossier, procedure.Code, procedure.Version, procedure.Field,
            await regimes.OfAsync(dossier.RegimeId, cancellationToken),
            await calendars.ForAgencyAsync(dossier.AgencyId, cancellationToken),
            await StoryLine.OfAsync(db, new RecordRef(DossierJournal.RecordKind, id), withReadings: true, cancellationToken),
            holder);
    }

    /// <summary>Id of a dossier by its exact code, if the person may see it.</summary>
    public async Task<Guid?> IdOfAsync(string code, Authority authority, CancellationToken cancellationToken)
    {
        var upper = code.Trim().ToUpperInvariant();
        return authority.HasAny(DossiersPermissions.View) && await db.Set<Dossier>().AsNoTracking().SingleOrDefaultAsync(d => d.Code == upper, cancellationToken) is { } dossier
            && DossierAccess.Allows(authority, DossiersPermissions.View, dossier) ? dossier.Id : null;
    }
}
