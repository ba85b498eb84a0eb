using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Counting;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Listing;

/// <summary>Lists of dossiers, within what the person may see; newest first, by key and not by page number.</summary>
public sealed class DossierList(AppDb db, LocalClock clock)
{
    /// <returns>At most <see cref="DossierFilter.Take"/> rows and whether more follow.</returns>
    public async Task<(IReadOnlyList<DossierRow> Rows, bool More)> RunAsync(DossierFilter filter, Authority authority, CancellationToken cancellationToken)
    {
        var reach = authority.FilterFor(DossiersPermissions.View);
        if (reach.Nothing)
        {
            return ([], false);
        }

        var query = Narrow(db.Set<Dossier>().AsNoTracking().Within(reach), filter, clock.Now);
        if (filter.After is { } after)
        {
            query = query.Where(d => d.Id.CompareTo(after) < 0);
        }

        // The limit stands inside, before the join: the database walks the index and stops.
        var page = query.OrderByDescending(d => d.Id).Take(filter.Take + 1);
        var rows = await Rows(page, byDue: false).ToListAsync(cancellationToken);
        return (rows.Count > filter.Take ? rows[..filter.Take] : rows, rows.Count > filter.Take);
    }

    /// <summary>How many the filter finds.</summary>
    public Task<int> CountAsync(DossierFilter filter, Authority authority, CancellationToken cancellationToken) =>
        Narrow(db.Set<Dossier>().AsNoTracking().Within(authority.FilterFor(DossiersPermissions.View)), filter, clock.Now).CountAsync(cancellationToken);

    /// <summary>Open work of one person or unit, most urgent first.</summary>
    public async Task<IReadOnlyList<DossierRow>> WorkAsync(Guid officialId, Guid unitId, Authority authority, int take, CancellationToken cancellationToken)
    {
        var takesUnit = authority.HasAny(DossiersPermissions.Confirm) || authority.HasAny(DossiersPermissions.Assign);
        var signsFor = authority.FilterFor(DossiersPermissions.Approve).AgencyIds;
        var query = db.Set<Dossier>().AsNoTracking().Where(d => d.ClosedAt == null)
            .Where(d => d.HolderOfficialId == officialId
                || (takesUnit && d.PendingUnitId == unitId)
                || (takesUnit && d.HolderUnitId == unitId && d.HolderOfficialId == null)
                || (d.State == DossierState.AwaitingApproval && signsFor.Contains(d.AgencyId)))
            .OrderBy(d => d.CurrentDueAt).Take(take);
        return await Rows(query, byDue: true).ToListAsync(cancellationToken);
    }

    /// <summary>Everything with a running limit that ends before a moment, most urgent first.</summary>
    public async Task<IReadOnlyList<DossierRow>> DueBeforeAsync(DateTimeOffset before, Authority authority, int take, CancellationToken cancellationToken)
    {
        var reach = authority.FilterFor(DossiersPermissions.View);
        return reach.Nothing ? [] : await Rows(db.Set<Dossier>().AsNoTracking().Within(reach)
            .Where(d => d.FinishedAt == null && d.ClosedAt == null && d.State != DossierState.AwaitingSupplement && d.CurrentDueAt < before)
            .OrderBy(d => d.CurrentDueAt).Take(take), byDue: true).ToListAsync(cancellationToken);
    }

    internal static IQueryable<Dossier> Narrow(IQueryable<Dossier> query, DossierFilter filter, DateTimeOffset now)
    {
        foreach (var word in SearchKey.Of(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var pattern = "%" + word + "%";
            query = query.Where(d => EF.Functions.Like(d.SearchKey, pattern));
        }

        if (filter.State is { } state)
        {
            query = query.Where(d => d.State == state);
        }

        if (filter.AgencyId is { } agency)
        {
            query = query.Where(d => d.AgencyId == agency);
        }

        if (filter.FieldId is { } field)
        {
            query = query.Where(d => d.FieldId == field);
        }

        if (filter.Overdue)
        {
            query = query.Where(d => d.FinishedAt == null && d.ClosedAt == null && d.State != DossierState.AwaitingSupplement && d.LawfulDueAt < now);
        }

        return filter.Measure is { } measure ? OfMeasure(query, measure, filter) : query;
    }

    static IQueryable<Dossier> OfMeasure(IQueryable<Dossier> query, string measure, DossierFilter filter)
    {
        var from = LocalClock.StartOf(filter.From ?? new DateOnly(2000, 1, 1));
        var to = LocalClock.StartOf((filter.To ?? new DateOnly(2999, 12, 30)).AddDays(1));
        IQueryable<Dossier> Finished(Timeliness timeliness) => query.Where(d => d.FinishedAt >= from && d.FinishedAt < to && d.Timeliness == timeliness);
        return measure switch
        {
            DossierMeasures.Received => query.Where(d => d.ReceivedAt >= from && d.ReceivedAt < to),
            DossierMeasures.Early => Finished(Timeliness.Early),
            DossierMeasures.OnTime => Finished(Timeliness.OnTime),
            DossierMeasures.Late => Finished(Timeliness.Late),
            DossierMeasures.Withdrawn => query.Where(d => d.State == DossierState.Withdrawn && d.ClosedAt >= from && d.ClosedAt < to),
            DossierMeasures.PendingOverdue => query.Where(d => d.ReceivedAt < to && (d.FinishedAt == null || d.FinishedAt >= to) && (d.ClosedAt == null || d.ClosedAt >= to) && d.LawfulDueAt < to && d.State != DossierState.AwaitingSupplement),
            _ => query.Where(_ => false),
        };
    }

    IQueryable<DossierRow> Rows(IQueryable<Dossier> page, bool byDue)
    {
        var joined = page.Join(db.Set<ProcedureVersion>(), d => d.VersionId, v => v.Id, (d, v) => new { d, v });
        return (byDue ? joined.OrderBy(x => x.d.CurrentDueAt) : joined.OrderByDescending(x => x.d.Id)).Select(x => new DossierRow(
            x.d.Id, x.d.Code, x.v.Name, x.d.Applicant.Name, x.d.State, x.d.AgencyId, x.d.HolderUnitId, x.d.HolderOfficialId,
            x.d.ReceivedAt, x.d.CurrentDueAt, x.d.LawfulDueAt, x.d.FinishedAt, x.d.Timeliness, x.d.ReappointmentCount, x.d.Version));
    }
}
