using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Files;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Rounds.Listing;

/// <summary>Evidence of a unit with everything it was ever linked to, and the content of its files.</summary>
public sealed class EvidenceReader(AppDb db, RoundDoor door, FileStore store)
{
    /// <summary>For somebody who may see the sheet; the caller has asked <see cref="SheetReader"/>.</summary>
    public async Task<IReadOnlyList<(RoundEvidence Evidence, IReadOnlyList<EvidenceLink> Links)>> OfAsync(SheetView sheet, CancellationToken cancellationToken)
    {
        var links = (await db.Set<EvidenceLink>().AsNoTracking().Where(l => l.RoundUnitId == sheet.Unit.Id).OrderBy(l => l.Id).ToListAsync(cancellationToken)).ToLookup(l => l.EvidenceId);
        return [.. (await db.Set<RoundEvidence>().AsNoTracking().Where(e => e.RoundUnitId == sheet.Unit.Id).OrderBy(e => e.Id).ToListAsync(cancellationToken)).Select(e => (e, (IReadOnlyList<EvidenceLink>)[.. links[e.Id]]))];
    }

    /// <returns>Null when there is no such file, or the person may not see the unit's sheet.</returns>
    public async Task<(Stream Content, string MediaType, string Name)?> OpenAsync(Guid evidenceId, ActionContext context, CancellationToken cancellationToken)
    {
        var evidence = await db.Set<RoundEvidence>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == evidenceId && e.FileHash != null, cancellationToken);
        var unit = evidence is null ? null : await db.Set<RoundUnit>().AsNoTracking().SingleAsync(u => u.Id == evidence.RoundUnitId, cancellationToken);
        if (unit is null || await door.OfAsync(await db.Set<Round>().AsNoTracking().SingleAsync(r => r.Id == unit.RoundId, cancellationToken), context, cancellationToken) is not { } place
            || !RoundDoor.Shows(place, unit, context.Authority))
        {
            return null;
        }

        var media = await db.Set<StoredFile>().AsNoTracking().Where(f => f.Hash == evidence!.FileHash).Select(f => f.MediaType).SingleAsync(cancellationToken);
        return (store.Open(evidence!.FileHash!), media, evidence.FileName!);
    }
}
