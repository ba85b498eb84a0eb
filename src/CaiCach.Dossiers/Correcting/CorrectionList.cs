using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Correcting;

/// <summary>Errors of results that agencies have confirmed: those that wait for correction, and those that were corrected.</summary>
public sealed class CorrectionList(AppDb db, LocalClock clock)
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 100;

    /// <summary>A page; the open ones in the order in which they were confirmed, the corrected ones the last first.</summary>
    /// <param name="corrected">Which.</param>
    /// <param name="late">Only those past their date, or corrected past it.</param>
    /// <param name="after">Id of the last row seen.</param>
    /// <param name="authority">Who asks.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<(IReadOnlyList<CorrectionRow> Rows, bool More)> RunAsync(bool corrected, bool late, Guid? after, Authority authority, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var all = corrected ? Within(authority).Where(c => c.CorrectedAt != null) : Within(authority).Where(c => c.CorrectedAt == null);
        if (late)
        {
            all = corrected ? all.Where(c => c.IsLate == true) : all.Where(c => c.DueAt < now);
        }

        // Ids rise with confirmation.
        if (after is { } last)
        {
            all = corrected ? all.Where(c => c.Id.CompareTo(last) < 0) : all.Where(c => c.Id.CompareTo(last) > 0);
        }

        var page = await (corrected ? all.OrderByDescending(c => c.Id) : all.OrderBy(c => c.Id)).Take(PageSize + 1)
            .Join(db.Set<Dossier>(), c => c.DossierId, d => d.Id, (c, d) => new CorrectionRow(c.Id, d.Id, d.Code, c.AgencyId, c.What, c.ByApplicant, c.ConfirmedAt, c.DueAt, c.CorrectedAt, c.Document, c.IsLate))
            .ToListAsync(cancellationToken);
        page = corrected ? [.. page.OrderByDescending(c => c.ConfirmedAt).ThenByDescending(c => c.Id)] : [.. page.OrderBy(c => c.ConfirmedAt).ThenBy(c => c.Id)];
        return (page.Take(PageSize).ToList(), page.Count > PageSize);
    }

    /// <summary>How many wait in the person's agencies, and how many of them are past their date.</summary>
    public async Task<(int Open, int Overdue)> CountAsync(Authority authority, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var agencies = authority.FilterFor(DossiersPermissions.Correct).AgencyIds;
        var counts = agencies.Count == 0 ? [] : await db.Set<ResultCorrection>().AsNoTracking().Where(c => agencies.Contains(c.AgencyId) && c.CorrectedAt == null)
            .GroupBy(c => c.DueAt < now).Select(g => new { Overdue = g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return (counts.Sum(c => c.Count), counts.Where(c => c.Overdue).Sum(c => c.Count));
    }

    IQueryable<ResultCorrection> Within(Authority authority)
    {
        var reach = authority.FilterFor(DossiersPermissions.View);
        var agencies = reach.AgencyIds.Union(authority.FilterFor(DossiersPermissions.Correct).AgencyIds).ToList();
        var all = db.Set<ResultCorrection>().AsNoTracking();
        return reach.Everything ? all : agencies is [var one] ? all.Where(c => c.AgencyId == one) : all.Where(c => agencies.Contains(c.AgencyId));
    }
}
