using CaiCach.Kernel.Data;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Reports.Reform.Listing;

/// <summary>Who has reported to the province for a period, and who has not.</summary>
public sealed class ReformReporters(AppDb db, UnitDirectory units)
{
    /// <summary>Signed reports of other agencies for the period, that a report adds up; none unless it is the province's.</summary>
    internal async Task<IReadOnlyList<ReformReport>> SignedAsync(ReformReport report, CancellationToken cancellationToken) =>
        (await units.GetAsync(cancellationToken)).Province?.Id != report.AgencyId ? []
        : await db.Set<ReformReport>().AsNoTracking()
            .Where(r => r.Period == report.Period && r.AgencyId != report.AgencyId && r.State == ReformReportState.Signed).ToListAsync(cancellationToken);

    /// <summary>Every agency of the province that existed in the period, in the order of the organisation; empty unless the report is the province's.</summary>
    internal async Task<IReadOnlyList<ReformReporter>> RunAsync(ReformReport report, CancellationToken cancellationToken)
    {
        var snapshot = await units.GetAsync(cancellationToken);
        if (snapshot.Province?.Id != report.AgencyId)
        {
            return [];
        }

        var reports = await db.Set<ReformReport>().AsNoTracking().Where(r => r.Period == report.Period && r.AgencyId != report.AgencyId).ToDictionaryAsync(r => r.AgencyId, cancellationToken);
        var frozen = report.State == ReformReportState.Draft ? null
            : (await db.Set<ReformReportPart>().AsNoTracking().Where(p => p.ReportId == report.Id).Select(p => p.PartId).ToListAsync(cancellationToken)).ToHashSet();
        return [.. snapshot.Agencies.Where(u => u.Id != report.AgencyId && u.ValidFrom <= report.To && !(u.ValidTo < report.From)).OrderBy(u => u.Kind).ThenBy(u => u.Sort).Select(u =>
        {
            var own = reports.GetValueOrDefault(u.Id);
            return new ReformReporter(
                u.Id, u.ShortName, u.Kind, u.ParentId == report.AgencyId, own?.Id, own?.State, own?.Number, own?.SignedAt,
                own is not null && (frozen is null ? own.State == ReformReportState.Signed : frozen.Contains(own.Id)));
        })];
    }
}
