using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Quality.Findings;

/// <summary>Reads what inspections found, within what the person may see.</summary>
public sealed class FindingList(AppDb db)
{
    const int Most = 200;

    /// <summary>About an agency itself, with its day between two, the latest first.</summary>
    public Task<List<QualityFinding>> OfAgencyAsync(Guid agencyId, DateOnly from, DateOnly to, Authority authority, CancellationToken cancellationToken) =>
        Seen(authority).Where(f => f.AgencyId == agencyId && f.DossierId == null && f.On >= from && f.On <= to).OrderByDescending(f => f.On).ThenByDescending(f => f.Id).Take(Most).ToListAsync(cancellationToken);

    IQueryable<QualityFinding> Seen(Authority authority)
    {
        var reach = authority.FilterFor(QualityPermissions.View);
        var agencies = reach.AgencyIds;
        return db.Set<QualityFinding>().AsNoTracking().Where(f => reach.Everything || agencies.Contains(f.AgencyId));
    }
}
