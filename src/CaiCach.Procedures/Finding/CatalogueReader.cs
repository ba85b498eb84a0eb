using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;
using CaiCach.Procedures.Publishing;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Finding;

/// <summary>Reads procedures and versions for display.</summary>
public sealed class CatalogueReader(AppDb db, ContentReader contents, LocalClock clock)
{
    /// <param name="procedureId">Which.</param>
    /// <param name="withDrafts">For those who keep the catalogue.</param>
    /// <param name="day">The day whose version counts.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<ProcedureView?> FindAsync(Guid procedureId, bool withDrafts, DateOnly day, CancellationToken cancellationToken)
    {
        if (await db.Set<Procedure>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == procedureId, cancellationToken) is not { } procedure)
        {
            return null;
        }

        var versions = await db.Set<ProcedureVersion>().AsNoTracking().Where(v => v.ProcedureId == procedureId && (withDrafts || v.ValidFrom != null)).OrderByDescending(v => v.Number).ToListAsync(cancellationToken);
        if (versions.Count == 0)
        {
            return null;
        }

        var now = versions.Find(v => v.StandingOn(day) == VersionStanding.InForce);
        var nowId = now?.Id;
        return new ProcedureView(
            procedure, await FieldAsync(procedure, cancellationToken), versions, now, now is null ? null : (await contents.OfAsync([now], day, cancellationToken))[now.Id],
            await db.Set<BoundaryFree>().AsNoTracking().Where(b => b.ProcedureId == procedureId && b.ValidFrom <= day && (b.ValidTo == null || day <= b.ValidTo)).OrderByDescending(b => b.ValidFrom).FirstOrDefaultAsync(cancellationToken),
            await db.Set<ProcedureHandling>().AsNoTracking().Where(h => h.ProcedureId == procedureId).ToListAsync(cancellationToken),
            await GroupsAsync(procedureId, day, cancellationToken),
            await db.Set<OnlineLevelChange>().AsNoTracking().Where(l => l.VersionId == nowId).OrderBy(l => l.ValidFrom).ToListAsync(cancellationToken),
            await db.Set<ProcedureFee>().AsNoTracking().Where(f => f.VersionId == nowId && (f.ValidFrom > day || f.ValidTo < day)).OrderBy(f => f.ValidFrom).ToListAsync(cancellationToken));
    }

    /// <summary>The procedure of a code; null where there is none.</summary>
    public async Task<Guid?> IdOfAsync(string code, CancellationToken cancellationToken) =>
        await db.Set<Procedure>().AsNoTracking().Where(p => p.Code == code).Select(p => (Guid?)p.Id).SingleOrDefaultAsync(cancellationToken);

    /// <param name="versionId">Which.</param>
    /// <param name="withDrafts">For those who keep the catalogue.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<VersionView?> VersionAsync(Guid versionId, bool withDrafts, CancellationToken cancellationToken)
    {
        if (await db.Set<ProcedureVersion>().AsNoTracking().SingleOrDefaultAsync(v => v.Id == versionId && (withDrafts || v.ValidFrom != null), cancellationToken) is not { } version)
        {
            return null;
        }

        var procedure = await db.Set<Procedure>().AsNoTracking().SingleAsync(p => p.Id == version.ProcedureId, cancellationToken);
        var previous = await db.Set<ProcedureVersion>().AsNoTracking().Where(v => v.ProcedureId == procedure.Id && v.ValidFrom != null && (version.ValidFrom == null || v.ValidFrom < version.ValidFrom))
            .OrderByDescending(v => v.ValidFrom).FirstOrDefaultAsync(cancellationToken);
        var content = (await contents.OfAsync([version], version.ValidFrom ?? clock.Today, cancellationToken))[version.Id];
        var before = previous is null ? null : (await contents.OfAsync([previous], previous.ValidTo ?? clock.Today, cancellationToken))[previous.Id];
        return new VersionView(
            procedure, await FieldAsync(procedure, cancellationToken), version, content, previous, before is null ? [] : ProcedureDifference.Between(before, content),
            version.ValidFrom is null ? [.. ContentCheck.Gaps(content).Select(g => g.Message)] : [],
            version.PublicationId is { } decision ? await db.Set<Publication>().AsNoTracking().SingleAsync(p => p.Id == decision, cancellationToken) : null,
            await db.Set<ProcedureHandling>().AnyAsync(h => h.ProcedureId == procedure.Id, cancellationToken));
    }

    /// <summary>The decision's versions: brought into force, and ended.</summary>
    public async Task<IReadOnlyList<ProcedureVersion>> VersionsOfAsync(Guid publicationId, CancellationToken cancellationToken) =>
        await db.Set<ProcedureVersion>().AsNoTracking().Where(v => v.PublicationId == publicationId || v.EndedById == publicationId).OrderBy(v => v.SearchKey).Take(500).ToListAsync(cancellationToken);

    /// <summary>Groups that hold on a day, of one procedure or all.</summary>
    public async Task<IReadOnlyList<GroupView>> GroupsAsync(Guid? procedureId, DateOnly day, CancellationToken cancellationToken)
    {
        var groups = await db.Set<ProcedureGroup>().AsNoTracking().Where(g => g.ValidFrom <= day && (g.ValidTo == null || day <= g.ValidTo))
            .Where(g => procedureId == null || db.Set<ProcedureGroupMember>().Any(m => m.GroupId == g.Id && m.ProcedureId == procedureId)).OrderBy(g => g.Name).Take(500).ToListAsync(cancellationToken);
        var ids = groups.ConvertAll(g => g.Id);
        var members = await db.Set<ProcedureGroupMember>().AsNoTracking().Where(m => ids.Contains(m.GroupId)).Join(db.Set<Procedure>(), m => m.ProcedureId, p => p.Id, (m, p) => new
        {
            m.GroupId, m.Ordinal, p.Id, p.Code, Name = db.Set<ProcedureVersion>().Where(v => v.ProcedureId == p.Id && v.ValidFrom != null).OrderByDescending(v => v.ValidFrom).Select(v => v.Name).FirstOrDefault(),
        }).ToListAsync(cancellationToken);
        return [.. groups.Select(g => new GroupView(g, [.. members.Where(m => m.GroupId == g.Id).OrderBy(m => m.Ordinal).Select(m => new GroupView.Member(m.Id, m.Code, m.Name ?? m.Code))]))];
    }

    /// <summary>What happened to the procedure, the last first.</summary>
    public Task<IReadOnlyList<StoryLine>> StoryAsync(Procedure procedure, CancellationToken cancellationToken) => StoryLine.LatestAsync(db, ProcedureRecord.Of(procedure), 50, cancellationToken);

    Task<string> FieldAsync(Procedure procedure, CancellationToken cancellationToken) => db.Set<Field>().AsNoTracking().Where(f => f.Id == procedure.FieldId).Select(f => f.Name).SingleAsync(cancellationToken);
}
