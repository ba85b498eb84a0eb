using CaiCach.Accountability.Apologies;
using CaiCach.Dossiers;
using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Rates;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Accountability.Lateness;

/// <summary>Late and no letter was sent: each line is a breach of Article 19(9) Decree 61/2018. Newest first.</summary>
public sealed class LateWithoutApology(AppDb db, LocalClock clock)
{
    /// <returns>At most <see cref="UnexcusedFilter.Take"/> rows and whether more follow.</returns>
    public async Task<(IReadOnlyList<UnexcusedRow> Rows, bool More)> RunAsync(UnexcusedFilter filter, Authority authority, CancellationToken cancellationToken)
    {
        var reach = authority.FilterFor(DossiersPermissions.View);
        if (reach.Nothing)
        {
            return ([], false);
        }

        var query = Query(filter, reach);
        if (filter.After is { } after)
        {
            query = query.Where(d => d.Id.CompareTo(after) < 0);
        }

        var rows = await (
            from d in query.OrderByDescending(d => d.Id).Take(filter.Take + 1)
            join v in db.Set<ProcedureVersion>() on d.VersionId equals v.Id
            orderby d.Id descending
            select new UnexcusedRow(
                d.Id, d.Code, v.Name, d.Applicant.Name, d.State, d.AgencyId, d.HolderUnitId, d.HolderOfficialId, d.ReceivedAt, d.LawfulDueAt, d.FinishedAt)).ToListAsync(cancellationToken);
        return (rows.Count > filter.Take ? rows[..filter.Take] : rows, rows.Count > filter.Take);
    }

    /// <summary>How many the filter finds.</summary>
    public async Task<int> CountAsync(UnexcusedFilter filter, Authority authority, CancellationToken cancellationToken)
    {
        var reach = authority.FilterFor(DossiersPermissions.View);
        return reach.Nothing ? 0 : await Query(filter, reach).CountAsync(cancellationToken);
    }

    /// <summary>Those that became late between two days, in one agency or all: answered late, or still open and overdue.</summary>
    internal IQueryable<Dossier> Due(DateOnly from, DateOnly to, Guid? agencyId)
    {
        var (first, end, now) = (LocalClock.StartOf(from), LocalClock.StartOf(to.AddDays(1)), clock.Now);
        var late = db.Set<Dossier>().AsNoTracking().Where(d => d.Timeliness == Timeliness.Late && d.LawfulDueAt >= first && d.LawfulDueAt < end);
        // The date in force lies after the lawful one when it was moved with an apology, before it when a calendar changed and the promise was kept: its index bounds nothing; the open set is small.
        var open = db.Set<Dossier>().AsNoTracking().Where(d => d.ClosedAt == null && d.CurrentDueAt > OpenDossiers.Always && d.FinishedAt == null
            && d.State != DossierState.AwaitingSupplement && d.State != DossierState.Paused && d.LawfulDueAt >= first && d.LawfulDueAt < end && d.LawfulDueAt < now);
        var ids = late.Select(d => d.Id).Union(open.Select(d => d.Id));
        var query = db.Set<Dossier>().AsNoTracking().Where(d => ids.Contains(d.Id) && !db.Set<Apology>().Any(a => a.DossierId == d.Id && a.State == ApologyState.Sent));
        return agencyId is { } agency ? query.Where(d => d.AgencyId == agency) : query;
    }

    IQueryable<Dossier> Query(UnexcusedFilter filter, ReachFilter reach)
    {
        if (filter.Due is { } due)
        {
            return Due(due.From, due.To, filter.AgencyId).Within(reach);
        }

        var now = clock.Now;
        var query = db.Set<Dossier>().AsNoTracking().Within(reach)
            .Where(d => !db.Set<Apology>().Any(a => a.DossierId == d.Id && a.State == ApologyState.Sent));
        if (filter.AgencyId is { } agency)
        {
            query = query.Where(d => d.AgencyId == agency);
        }

        if (filter.Answered is not { } period)
        {
            return query.Where(d => d.FinishedAt == null && d.ClosedAt == null && d.State != DossierState.AwaitingSupplement && d.State != DossierState.Paused && d.LawfulDueAt < now);
        }

        var (from, to) = (LocalClock.StartOf(period.From), LocalClock.StartOf(period.To.AddDays(1)));
        return query.Where(d => d.Timeliness == Timeliness.Late && d.FinishedAt >= from && d.FinishedAt < to);
    }
}
