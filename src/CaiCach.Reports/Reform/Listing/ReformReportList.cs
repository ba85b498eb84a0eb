using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Reports.Reform.Listing;

/// <summary>Reports that a person may see, the last period first.</summary>
public sealed class ReformReportList(AppDb db, UnitDirectory units)
{
    public async Task<(IReadOnlyList<ReformReportRow> Rows, bool More)> RunAsync(ReformReportFilter filter, Authority authority, CancellationToken cancellationToken)
    {
        var reach = authority.FilterFor(ReportsPermissions.View);
        var snapshot = await units.GetAsync(cancellationToken);
        var query = db.Set<ReformReport>().AsNoTracking();
        query = reach.Everything ? query : query.Where(r => reach.AgencyIds.Contains(r.AgencyId));
        query = filter.Period is { } period ? query.Where(r => r.Period == period) : query;
        query = filter.State is { } state ? query.Where(r => r.State == state) : query;
        query = filter.AgencyId is { } agency ? query.Where(r => r.AgencyId == agency) : query;
        if (filter.After is { } after && await db.Set<ReformReport>().AsNoTracking().Where(r => r.Id == after).Select(r => (DateOnly?)r.To).SingleOrDefaultAsync(cancellationToken) is { } to)
        {
            query = query.Where(r => r.To < to || (r.To == to && r.Id.CompareTo(after) < 0));
        }

        var found = await query.OrderByDescending(r => r.To).ThenByDescending(r => r.Id).Take(filter.Take + 1)
            .Select(r => new { r.Id, r.AgencyId, r.Period, r.From, r.To, r.State, r.Number, r.SignedAt, r.ReturnReason }).ToListAsync(cancellationToken);
        return ([.. found.Take(filter.Take).Select(r => new ReformReportRow(
            r.Id, r.AgencyId, snapshot.NameOf(r.AgencyId), r.Period, ReportPeriod.Parse(r.Period).Name, r.From, r.To, r.State, r.Number, r.SignedAt, r.ReturnReason))], found.Count > filter.Take);
    }
}
