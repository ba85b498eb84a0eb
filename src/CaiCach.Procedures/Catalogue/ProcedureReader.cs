using CaiCach.Kernel.Data;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Finding;
using CaiCach.Procedures.Processes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace CaiCach.Procedures.Catalogue;

/// <summary>Reads procedures for reception and for display.</summary>
public sealed class ProcedureReader(AppDb db, UnitDirectory units, ProcessReader processes, IMemoryCache cache)
{
    /// <summary>
    /// The version with its papers, process and resolving division, if the agency may receive it on that day; else null. At most ten seconds old: a
    /// counter asks for the same few all day.
    /// </summary>
    public async Task<ReceivableProcedure?> ForReceptionAsync(Guid versionId, Guid agencyId, DateOnly day, CancellationToken cancellationToken)
    {
        var key = (typeof(ReceivableProcedure), versionId, agencyId, day);
        if (!cache.TryGetValue<ReceivableProcedure>(key, out var procedure) && (procedure = await LoadAsync(versionId, agencyId, day, cancellationToken)) is not null)
        {
            cache.Set(key, procedure, TimeSpan.FromSeconds(10));
        }

        return procedure;
    }

    async Task<ReceivableProcedure?> LoadAsync(Guid versionId, Guid agencyId, DateOnly day, CancellationToken cancellationToken)
    {
        var snapshot = await units.GetAsync(cancellationToken);
        if (snapshot.Find(agencyId) is not { } agency)
        {
            return null;
        }

        var version = await FindProcedures.InForce(db, agency, day).SingleOrDefaultAsync(v => v.Id == versionId, cancellationToken);
        if (version is null)
        {
            return null;
        }

        var procedure = await db.Set<Procedure>().AsNoTracking().SingleAsync(p => p.Id == version.ProcedureId, cancellationToken);
        var field = await db.Set<Field>().AsNoTracking().Where(f => f.Id == procedure.FieldId).Select(f => f.Name).SingleAsync(cancellationToken);
        var handling = await db.Set<ProcedureHandling>().AsNoTracking()
            .Where(h => h.ProcedureId == procedure.Id && h.AgencyKind == agency.Kind && (h.AgencyId == null || h.AgencyId == agency.Id))
            .OrderBy(h => h.AgencyId == null).FirstAsync(cancellationToken);
        var divisions = snapshot.PartsOf(agencyId).Where(u => u.Kind == UnitKind.Division).ToList();
        var division = divisions.FirstOrDefault(u => u.ShortName == handling.DivisionName) ?? divisions.FirstOrDefault();
        var process = await ProcessReader.InForce(db, procedure.Id, day).FirstOrDefaultAsync(cancellationToken);
        return division is null ? null : new ReceivableProcedure(
            procedure, version, field,
            await PapersOfAsync(versionId, cancellationToken),
            process?.Id, process is null ? null : await processes.PublishedAsync(process.Id, cancellationToken),
            division.Id,
            await FindProcedures.BoundaryFreeOn(db, day).AnyAsync(b => b.ProcedureId == procedure.Id, cancellationToken),
            await db.Set<ProcedureLimit>().AsNoTracking().Where(l => l.VersionId == versionId).OrderBy(l => l.Id).ToListAsync(cancellationToken),
            await db.Set<ProcedureFee>().AsNoTracking().Where(f => f.VersionId == versionId && (f.ValidFrom == null || f.ValidFrom <= day) && (f.ValidTo == null || day <= f.ValidTo)).OrderBy(f => f.Id).ToListAsync(cancellationToken));
    }

    /// <summary>Agencies for which any one-stop unit of the province takes this version in on a day, in the order of units; none where it is not on that list.</summary>
    public async Task<IReadOnlyList<Unit>> TakenInForAsync(Guid versionId, DateOnly day, CancellationToken cancellationToken)
    {
        var free = FindProcedures.BoundaryFreeOn(db, day);
        var handlings = await FindProcedures.InForceOn(db, day).Where(v => v.Id == versionId && free.Any(b => b.ProcedureId == v.ProcedureId))
            .Join(db.Set<ProcedureHandling>(), v => v.ProcedureId, h => h.ProcedureId, (v, h) => new { h.AgencyKind, h.AgencyId }).ToListAsync(cancellationToken);
        var snapshot = await units.GetAsync(cancellationToken);
        return [.. snapshot.Agencies.Where(a => a.IsOpenOn(day) && handlings.Exists(h => h.AgencyKind == a.Kind && (h.AgencyId is null || h.AgencyId == a.Id)) && snapshot.OneStopOf(a.Id) is not null)];
    }

    /// <summary>Codes of procedures by id.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> CodesOfAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) => ids.Count == 0 ? new Dictionary<Guid, string>()
        : await db.Set<Procedure>().AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Code, cancellationToken);

    public async Task<IReadOnlyList<ProcedurePaper>> PapersOfAsync(Guid versionId, CancellationToken cancellationToken) =>
        await db.Set<ProcedurePaper>().AsNoTracking().Where(p => p.VersionId == versionId).OrderBy(p => p.Ordinal).ToListAsync(cancellationToken);
}
