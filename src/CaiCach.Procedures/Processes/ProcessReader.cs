using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace CaiCach.Procedures.Processes;

/// <summary>Reads processes for the work on dossiers and for display.</summary>
public sealed class ProcessReader(AppDb db, UnitDirectory units, LocalClock clock, IMemoryCache cache)
{
    /// <summary>The process that the procedure's dossiers received on a day follow; null where there is none.</summary>
    public static IQueryable<InternalProcess> InForce(AppDb db, Guid procedureId, DateOnly day) => db.Set<InternalProcess>().AsNoTracking()
        .Where(p => p.ProcedureId == procedureId && p.State == ProcessState.Published && p.ValidFrom <= day && (p.ValidTo == null || day <= p.ValidTo)).OrderByDescending(p => p.Number);

    /// <summary>What a published process says; it never changes, so it is read once.</summary>
    public async Task<ProcessContent?> PublishedAsync(Guid processId, CancellationToken cancellationToken)
    {
        if (!cache.TryGetValue<ProcessContent>((typeof(ProcessContent), processId), out var content) && await db.Set<InternalProcess>().AnyAsync(p => p.Id == processId && p.State == ProcessState.Published, cancellationToken))
        {
            content = (await ProcessRows.ReadAsync(db, [processId], cancellationToken))[processId];
            cache.Set((typeof(ProcessContent), processId), content, TimeSpan.FromMinutes(10));
        }

        return content;
    }

    /// <summary>All numbers of a procedure, the newest first.</summary>
    public async Task<IReadOnlyList<InternalProcess>> OfProcedureAsync(Guid procedureId, bool withDrafts, CancellationToken cancellationToken) =>
        await db.Set<InternalProcess>().AsNoTracking().Where(p => p.ProcedureId == procedureId && (withDrafts || p.State == ProcessState.Published)).OrderByDescending(p => p.Number).ToListAsync(cancellationToken);

    /// <param name="processId">Which.</param>
    /// <param name="withDrafts">For those who write processes.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<ProcessView?> FindAsync(Guid processId, bool withDrafts, CancellationToken cancellationToken)
    {
        if (await db.Set<InternalProcess>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == processId && (withDrafts || p.State == ProcessState.Published), cancellationToken) is not { } process)
        {
            return null;
        }

        var procedure = await db.Set<Procedure>().AsNoTracking().SingleAsync(p => p.Id == process.ProcedureId, cancellationToken);
        var versions = await db.Set<ProcedureVersion>().AsNoTracking().Where(v => v.ProcedureId == procedure.Id).OrderByDescending(v => v.Number).ToListAsync(cancellationToken);
        var version = versions.Find(v => v.StandingOn(process.ValidFrom ?? clock.Today) == VersionStanding.InForce) ?? versions[0];
        var content = (await ProcessRows.ReadAsync(db, [processId], cancellationToken))[processId];
        var bounds = await BoundsAsync(procedure.Id, process.ValidFrom ?? clock.Today, cancellationToken);
        return new ProcessView(procedure, version, process, content, bounds, process.State == ProcessState.Draft ? ProcessCheck.Of(content, bounds) : [], await OfProcedureAsync(procedure.Id, withDrafts, cancellationToken));
    }

    /// <summary>What a process that begins on a day is held against.</summary>
    internal async Task<ProcessBounds> BoundsAsync(Guid procedureId, DateOnly day, CancellationToken cancellationToken, bool withDraft = false)
    {
        var limit = await ProcessLimits.SinceAsync(db, procedureId, day, withDraft, cancellationToken);
        var open = (await units.GetAsync(cancellationToken)).All.Where(u => u.IsOpenOn(day)).ToList();
        return new ProcessBounds(limit, open.Select(u => u.Id).ToHashSet(), open.Where(u => u.Kind == UnitKind.Division).Select(u => u.Id).ToHashSet());
    }
}
