using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Plans;
using CaiCach.Reports.Reform.Forms;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Reports.Reform.Figures;

/// <summary>
/// The table of a report as of this moment. What the product can count is counted from the rows of the whole scope and never added up from other reports, so
/// nothing is counted twice; only what people type is added up: the agency's own part and, for the province, the signed reports of its agencies, each of which speaks of its agency alone.
/// </summary>
public sealed class FigureTable(AppDb db, IEnumerable<IFigureSource> sources, UnitDirectory units)
{
    /// <param name="report">Whose table; need not be saved.</param>
    /// <param name="form">The rows it asks for.</param>
    /// <param name="typed">The own parts by code.</param>
    /// <param name="parts">Signed reports that go into this one.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<IReadOnlyList<FigureRow>> ComputeAsync(
        ReformReport report, ReportForm form, IReadOnlyDictionary<string, decimal> typed, IReadOnlyCollection<Guid> parts, CancellationToken cancellationToken)
    {
        var isProvince = (await units.GetAsync(cancellationToken)).Province?.Id == report.AgencyId;
        var scope = new FigureScope(isProvince ? null : report.AgencyId, report.From, report.To, report.PlanId);
        var begin = new DateOnly(report.To.Year, 1, 1);
        var now = await ReadAsync(scope, cancellationToken);
        var toDate = report.From <= begin ? now : await ReadAsync(scope with { From = begin }, cancellationToken);
        var before = await ReadAsync(await YearBeforeAsync(scope, cancellationToken), cancellationToken);
        var closed = await ClosedAsync(report, cancellationToken);
        var previous = report.From <= begin ? [] : await PreviousAsync(report, cancellationToken);
        var added = await AddedAsync(parts, cancellationToken);

        return [.. form.Indicators.Select(i =>
        {
            var yearBefore = closed.TryGetValue(i.Code, out var published) ? published : before.GetValueOrDefault(i.Code)?.Value;
            var figure = now.GetValueOrDefault(i.Code);
            if (!i.IsTyped)
            {
                return Row(i, null, figure?.Value, toDate.GetValueOrDefault(i.Code)?.Value, yearBefore, figure?.Rows);
            }

            var own = typed.TryGetValue(i.Code, out var number) ? number : (decimal?)null;
            var ofAgencies = added.TryGetValue(i.Code, out var sum) ? sum : (decimal?)null;
            var value = own is null && ofAgencies is null ? (decimal?)null : (own ?? 0) + (ofAgencies ?? 0);
            return Row(i, own, value, report.From <= begin ? value : value + previous.GetValueOrDefault(i.Code), yearBefore, parts.Count > 0 ? $"/reform-reports/{report.Id}/figures/{i.Code}" : null);
        })];
    }

    static FigureRow Row(ReportIndicator i, decimal? typed, decimal? value, decimal? toDate, decimal? before, string? rows) =>
        new(i.Code, i.Section, i.Ordinal, i.Name, i.Unit, i.Meaning, i.LegalSource, i.IsTyped, typed, value, toDate, before, rows);

    async Task<Dictionary<string, Figure>> ReadAsync(FigureScope scope, CancellationToken cancellationToken)
    {
        var all = new Dictionary<string, Figure>();
        foreach (var source in sources)
        {
            foreach (var (code, figure) in await source.ReadAsync(scope, cancellationToken))
            {
                all.Add(code, figure);
            }
        }

        return all;
    }

    async Task<FigureScope> YearBeforeAsync(FigureScope scope, CancellationToken cancellationToken)
    {
        var (from, to) = (scope.From.AddYears(-1), scope.To.AddYears(-1));
        to = scope.To.AddDays(1).Day == 1 ? new DateOnly(to.Year, to.Month, DateTime.DaysInMonth(to.Year, to.Month)) : to;
        var agency = await db.Set<Plan>().AsNoTracking().Where(p => p.Id == scope.PlanId).Select(p => (Guid?)p.AgencyId).SingleOrDefaultAsync(cancellationToken);
        return scope with { From = from, To = to, PlanId = agency is null ? null : await YearlyPlanAsync(db, agency.Value, to, cancellationToken) };
    }

    /// <summary>The issued yearly plan of an agency whose period holds the day.</summary>
    internal static Task<Guid?> YearlyPlanAsync(AppDb db, Guid agencyId, DateOnly day, CancellationToken cancellationToken) => db.Set<Plan>().AsNoTracking()
        .Where(p => p.AgencyId == agencyId && p.Kind == PlanKind.Yearly && p.State == PlanState.Issued && p.PeriodFrom <= day && day <= p.PeriodTo)
        .OrderByDescending(p => p.PeriodFrom).ThenBy(p => p.Id).Select(p => (Guid?)p.Id).FirstOrDefaultAsync(cancellationToken);

    // What was signed for the same period a year before is what the public knows; it goes before a count of today.
    async Task<Dictionary<string, decimal?>> ClosedAsync(ReformReport report, CancellationToken cancellationToken)
    {
        var period = ReportPeriod.Parse(report.Period).YearBefore.Code;
        return await db.Set<ReformReport>().AsNoTracking().Where(r => r.AgencyId == report.AgencyId && r.Period == period && r.State == ReformReportState.Signed)
            .Join(db.Set<ReformReportFigure>(), r => r.Id, f => f.ReportId, (r, f) => new { f.Code, f.Value }).ToDictionaryAsync(f => f.Code, f => f.Value, cancellationToken);
    }

    // The signed report that ends where this one begins brings the year's sum so far.
    async Task<Dictionary<string, decimal?>> PreviousAsync(ReformReport report, CancellationToken cancellationToken)
    {
        var end = report.From.AddDays(-1);
        var rows = await db.Set<ReformReport>().AsNoTracking().Where(r => r.AgencyId == report.AgencyId && r.To == end && r.State == ReformReportState.Signed)
            .Join(db.Set<ReformReportFigure>(), r => r.Id, f => f.ReportId, (r, f) => new { f.Code, f.YearToDate }).ToListAsync(cancellationToken);
        return rows.GroupBy(r => r.Code).ToDictionary(g => g.Key, g => g.Max(r => r.YearToDate));
    }

    async Task<Dictionary<string, decimal>> AddedAsync(IReadOnlyCollection<Guid> parts, CancellationToken cancellationToken)
    {
        if (parts.Count == 0)
        {
            return [];
        }

        // Own parts only: a figure that an agency added up itself would come twice. Added here, because the embedded engine adds decimals as floating point.
        var rows = await db.Set<ReformReportFigure>().AsNoTracking().Where(f => parts.Contains(f.ReportId) && f.Typed != null).Select(f => new { f.Code, f.Typed }).ToListAsync(cancellationToken);
        return rows.GroupBy(r => r.Code).ToDictionary(g => g.Key, g => g.Sum(r => r.Typed!.Value));
    }
}
