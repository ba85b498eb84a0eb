using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Measures.Cells;

/// <summary>Sums of counters by agency between two days: whole months from their own cells, the days of a part of a month from theirs.</summary>
public sealed class CellSums(AppDb db, LocalClock clock)
{
    /// <summary>Sums by agency and measure; what is zero may be absent.</summary>
    public async Task<ILookup<Guid, (string Measure, long Amount)>> ReadAsync(IReadOnlyCollection<string> measures, RatioScope scope, CancellationToken cancellationToken)
    {
        // Nothing is counted after today, so the running month is whole.
        var end = scope.To >= clock.Today || scope.To.AddDays(1).Day == 1 ? scope.To : new DateOnly(scope.To.Year, scope.To.Month, 1).AddDays(-1);
        var first = scope.From.Day == 1 ? scope.From : new DateOnly(scope.From.Year, scope.From.Month, 1).AddMonths(1);
        var months = db.Set<MonthCell>().AsNoTracking().Where(c => c.Month >= first && c.Month <= end && measures.Contains(c.Measure));
        months = scope.AgencyIds is { } own ? months.Where(c => own.Contains(c.AgencyId)) : months;
        List<(Guid Agency, string Measure, long Amount)> sums = first > end ? [] :
        [
            .. (await months.GroupBy(c => new { c.AgencyId, c.Measure }).Select(g => new { g.Key.AgencyId, g.Key.Measure, Amount = g.Sum(c => c.Amount) }).ToListAsync(cancellationToken))
                .Select(g => (g.AgencyId, g.Measure, g.Amount)),
        ];
        foreach (var (from, to) in first > end ? [(scope.From, scope.To)] : new[] { (From: scope.From, To: first.AddDays(-1)), (From: end.AddDays(1), scope.To) }.Where(p => p.From <= p.To))
        {
            var agencies = scope.AgencyIds ?? await db.Set<MonthCell>().AsNoTracking().Where(c => c.Month <= to && c.Month >= from.AddDays(-31)).Select(c => c.AgencyId).Distinct().ToListAsync(cancellationToken);
            sums.AddRange((await db.Set<DayCell>().AsNoTracking().Where(c => agencies.Contains(c.AgencyId) && measures.Contains(c.Measure) && c.Day >= from && c.Day <= to)
                .GroupBy(c => new { c.AgencyId, c.Measure }).Select(g => new { g.Key.AgencyId, g.Key.Measure, Amount = g.Sum(c => c.Amount) }).ToListAsync(cancellationToken))
                .Select(g => (g.AgencyId, g.Measure, g.Amount)));
        }

        return sums.ToLookup(s => s.Agency, s => (s.Measure, s.Amount));
    }

    /// <summary>For which procedures each agency has at least one of a measure.</summary>
    public async Task<ILookup<Guid, Guid>> ProceduresAsync(string measure, RatioScope scope, CancellationToken cancellationToken)
    {
        var cells = db.Set<DayCell>().AsNoTracking().Where(c => c.Measure == measure && c.Day >= scope.From && c.Day <= scope.To && c.Amount > 0);
        cells = scope.AgencyIds is { } own ? cells.Where(c => own.Contains(c.AgencyId)) : cells;
        return (await cells.Select(c => new { c.AgencyId, c.ProcedureId }).Distinct().ToListAsync(cancellationToken)).ToLookup(c => c.AgencyId, c => c.ProcedureId);
    }
}
