using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Listing;

/// <summary>
/// Lists of dossiers, within what the person may see; newest first (a figure of solved dossiers: last solved first), by key and not by page number.
/// Whatever the archive's size, a page walks one index per part of the person's reach and stops.
/// </summary>
public sealed class DossierList(AppDb db, LocalClock clock)
{
    // Enough for a page of any word that one dossier in sixty has.
    const int Recent = 3000;

    // A rarer word is found through its pieces, if so few have it; otherwise there are enough to meet them on the way.
    const int Few = 2000;

    /// <returns>At most <see cref="DossierFilter.Take"/> rows and whether more follow.</returns>
    public async Task<(IReadOnlyList<DossierRow> Rows, bool More)> RunAsync(DossierFilter filter, Authority authority, CancellationToken cancellationToken)
    {
        var (order, after) = (DossierOrder.Of(filter), (DossierOrder.Place?)null);
        if (filter.After is { } last && (after = await order.PlaceOfAsync(db, last, cancellationToken)) is null)
        {
            return ([], false);
        }

        var now = clock.Now;
        List<IQueryable<Dossier>> parts = [.. db.Set<Dossier>().AsNoTracking().Parts(authority.FilterFor(DossiersPermissions.View))
            .Select(part => DossierNarrowing.Apply(part, filter, now)).Select(part => after is null ? part : order.Behind(part, after))];
        List<string> words = [.. SearchKey.Of(Spelt(filter.Text)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct()];
        if (parts.Count == 0)
        {
            return ([], false);
        }

        if (words.Count > 0)
        {
            var recent = await RowsAsync(order.Sort(DossierNarrowing.WithWords(Merge(parts, order, Recent), words)).Take(filter.Take + 1), order, cancellationToken);
            if (recent.Count > filter.Take)
            {
                return (recent[..filter.Take], true);
            }

            var found = await DossierNarrowing.WithWords(db.Set<DossierText>(), words).Select(t => t.DossierId).Take(Few + 1).ToListAsync(cancellationToken);
            parts = [.. parts.Select(part => found.Count <= Few ? part.Where(d => found.Contains(d.Id)) : DossierNarrowing.WithWords(part, words))];
        }

        var rows = await RowsAsync(Merge(parts, order, filter.Take + 1), order, cancellationToken);
        return (rows.Count > filter.Take ? rows[..filter.Take] : rows, rows.Count > filter.Take);
    }

    /// <summary>How many the filter finds.</summary>
    public Task<int> CountAsync(DossierFilter filter, Authority authority, CancellationToken cancellationToken)
    {
        var query = DossierNarrowing.Apply(db.Set<Dossier>().AsNoTracking().Within(authority.FilterFor(DossiersPermissions.View)), filter, clock.Now);
        return DossierNarrowing.WithWords(query, SearchKey.Of(Spelt(filter.Text)).Split(' ', StringSplitOptions.RemoveEmptyEntries)).CountAsync(cancellationToken);
    }

    /// <summary>Open work of one person or unit, most urgent first.</summary>
    public async Task<IReadOnlyList<DossierRow>> WorkAsync(Guid officialId, Guid unitId, Authority authority, int take, CancellationToken cancellationToken) =>
        await RowsAsync(Merge(WorkOf(officialId, unitId, authority), DossierOrder.ByDue, take), DossierOrder.ByDue, cancellationToken);

    /// <summary>How much of it there is, and how much of that has run past its promised date.</summary>
    public async Task<(int Open, int Overdue)> WorkCountAsync(Guid officialId, Guid unitId, Authority authority, CancellationToken cancellationToken)
    {
        var (now, parts) = (clock.Now, WorkOf(officialId, unitId, authority));
        var late = parts.Select(part => part.Where(d => d.FinishedAt == null && d.State != DossierState.AwaitingSupplement && d.State != DossierState.Paused && d.CurrentDueAt < now));
        return (await CountAsync(parts), await CountAsync(late));

        Task<int> CountAsync(IEnumerable<IQueryable<Dossier>> of) => of.Select(part => part.Select(d => d.Id)).Aggregate((a, b) => a.Union(b)).CountAsync(cancellationToken);
    }

    List<IQueryable<Dossier>> WorkOf(Guid officialId, Guid unitId, Authority authority)
    {
        var open = db.Set<Dossier>().AsNoTracking().Where(d => d.ClosedAt == null);
        List<IQueryable<Dossier>> parts =
        [
            open.Where(d => d.HolderOfficialId == officialId),
            .. authority.FilterFor(DossiersPermissions.Approve).AgencyIds.Select(agency => open.Where(d => d.AgencyId == agency && d.State == DossierState.AwaitingApproval)),
        ];
        if (authority.HasAny(DossiersPermissions.Confirm) || authority.HasAny(DossiersPermissions.Assign))
        {
            parts.Add(open.Where(d => d.PendingUnitId == unitId));
            parts.Add(open.Where(d => d.HolderUnitId == unitId && d.HolderOfficialId == null));
        }

        return parts;
    }

    // A code typed in the spelling of 2016 finds what is kept in the one of 2020.
    static string? Spelt(string? text) => text is null ? null : AgencyCode.In(text);

    IQueryable<Dossier> Merge(List<IQueryable<Dossier>> parts, DossierOrder order, int take)
    {
        if (parts is [var only])
        {
            return order.Sort(only).Take(take);
        }

        var ids = parts.Select(part => order.Sort(part).Take(take).Select(d => d.Id)).Aggregate((a, b) => a.Union(b));
        return order.Sort(db.Set<Dossier>().AsNoTracking().Where(d => ids.Contains(d.Id))).Take(take);
    }

    // The limit stands inside, before the join: the database walks the index and stops.
    Task<List<DossierRow>> RowsAsync(IQueryable<Dossier> page, DossierOrder order, CancellationToken cancellationToken) => order.Sort(page)
        .Join(db.Set<ProcedureVersion>(), d => d.VersionId, v => v.Id, (d, v) => new DossierRow(
            d.Id, d.Code, v.Name, d.Applicant.Name, d.State, d.AgencyId, d.HolderUnitId, d.HolderOfficialId,
            d.ReceivedAt, d.CurrentDueAt, d.LawfulDueAt, d.FinishedAt, d.Timeliness, d.ReappointmentCount, d.Version, d.PendingUnitId))
        .ToListAsync(cancellationToken);
}
