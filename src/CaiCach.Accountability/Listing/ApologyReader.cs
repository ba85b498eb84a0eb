using CaiCach.Accountability.Apologies;
using CaiCach.Dossiers;
using CaiCach.Dossiers.Viewing;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Reading;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Regimes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Accountability.Listing;

/// <summary>Reads one letter, for someone who may see it.</summary>
public sealed class ApologyReader(AppDb db, UnitDirectory units, RegimeReader regimes, ReadingLog readings)
{
    /// <summary>What happened to a letter that <see cref="FindAsync"/> gave out.</summary>
    public Task<IReadOnlyList<StoryLine>> StoryAsync(ApologyDetail letter, CancellationToken cancellationToken) =>
        StoryLine.OfAsync(db, new RecordRef(ApologyRecord.Kind, letter.Id), withReadings: false, cancellationToken);

    /// <returns>Null when it does not exist or may not be known to exist.</returns>
    public async Task<ApologyDetail?> FindAsync(Guid id, ActionContext context, CancellationToken cancellationToken)
    {
        var found = await (
            from a in db.Set<Apology>()
            join d in db.Set<Dossier>() on a.DossierId equals d.Id
            join v in db.Set<ProcedureVersion>() on d.VersionId equals v.Id
            join f in db.Set<Field>() on d.FieldId equals f.Id
            where a.Id == id
            select new { Letter = a, Dossier = d, Procedure = v.Name, Field = f.Name }).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        if (found is null || !ApologyAccess.Allows(context.Authority, AccountabilityPermissions.View, found.Letter))
        {
            return null;
        }

        var (letter, dossier) = (found.Letter, found.Dossier);
        await readings.NoteAsync(
            ApologyRecord.Of(letter), AccountabilityPermissions.View, new Subject(letter.ResponsibleOfficialId, letter.ResponsibleUnitId, letter.AgencyId), context, cancellationToken);
        var people = new[] { letter.DrafterId, letter.ResponsibleOfficialId ?? letter.DrafterId };
        var names = await db.Set<Official>().AsNoTracking().Where(o => people.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.FullName, cancellationToken);
        var today = await units.GetAsync(cancellationToken);
        var snapshot = letter.SignedAt is { } signed ? today.On(LocalClock.ToLocalDate(signed)) : today; // a letter bears the name that was valid when it was signed
        var agency = snapshot[letter.NumberAgencyId ?? letter.AgencyId];
        var regime = await regimes.OfAsync(dossier.RegimeId, cancellationToken);
        return new ApologyDetail(
            letter.Id, letter.State, letter.AgencyId, agency.Name,
            agency.Kind == UnitKind.Department ? snapshot.Find(agency.ParentId)?.Name : null,
            agency.Address, agency.Phone, PlaceName.Of(agency, snapshot),
            letter.Number, letter.NumberYear, letter.DraftedAt, letter.SignedAt,
            dossier.Applicant.Name, dossier.Applicant.Address, dossier.Applicant.Phone, !string.IsNullOrEmpty(dossier.Applicant.Email),
            dossier.Id, dossier.Code, dossier.State, found.Procedure, found.Field, dossier.ReceivedAt, letter.DueAt,
            letter.Cause, letter.CauseText, letter.RemedyText, letter.NewDueAt, letter.SignerTitle, letter.SignerName,
            names.GetValueOrDefault(letter.DrafterId, "Hệ thống"),
            snapshot.FullNameOf(letter.ResponsibleUnitId),
            letter.ResponsibleOfficialId is { } official ? names.GetValueOrDefault(official) : null,
            letter.SendBy, letter.SentAt, letter.Delivery, letter.IsBreach,
            $"{regime.ApologyArticle} {regime.Name}", (await regimes.FormAsync(FormKind.Apology, LocalClock.ToLocalDate(letter.SignedAt ?? letter.DraftedAt), cancellationToken))?.Citation,
            ApologyRules.ProposesCancelling(letter.State, letter.DueAt, dossier.State, dossier.CurrentDueAt),
            letter.Version);
    }
}
