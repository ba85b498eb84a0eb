using CaiCach.Kernel.Data;
using CaiCach.Measures.Cells;
using CaiCach.Organisations.Responsibility;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Accountability.Heads;

/// <summary>Sums of counters by term: whole months from the month's cells, and days only where an agency changed its head or the period cuts a month.</summary>
public sealed class HeadCells(AppDb db)
{
    internal async Task<List<(string Measure, HeadTerm Term, long Amount)>> SumAsync(HeadTerms terms, IReadOnlyList<string> measures, CancellationToken cancellationToken)
    {
        var isMonths = terms.From.Day == 1 && terms.To.AddDays(1).Day == 1;
        var whole = terms.AgencyIds.Where(a => isMonths && terms.Of(a).Count == 1).ToList();
        var split = terms.AgencyIds.Except(whole).ToList();
        List<(string Measure, HeadTerm Term, long Amount)> sums = [];
        if (whole.Count > 0)
        {
            var (from, to) = (terms.From, terms.To);
            sums.AddRange((await db.Set<MonthCell>().AsNoTracking().Where(c => c.Month >= from && c.Month <= to && measures.Contains(c.Measure) && whole.Contains(c.AgencyId))
                .GroupBy(c => new { c.AgencyId, c.Measure }).Select(g => new { g.Key.AgencyId, g.Key.Measure, Amount = g.Sum(c => c.Amount) }).ToListAsync(cancellationToken))
                .Select(c => (c.Measure, terms.Of(c.AgencyId)[0], c.Amount)));
        }

        if (split.Count > 0)
        {
            var (from, to) = (terms.From, terms.To);
            sums.AddRange((await db.Set<DayCell>().AsNoTracking().Where(c => split.Contains(c.AgencyId) && measures.Contains(c.Measure) && c.Day >= from && c.Day <= to)
                .GroupBy(c => new { c.AgencyId, c.Measure, c.Day }).Select(g => new { g.Key.AgencyId, g.Key.Measure, g.Key.Day, Amount = g.Sum(c => c.Amount) }).ToListAsync(cancellationToken))
                .GroupBy(c => (c.Measure, Term: terms.Find(c.AgencyId, c.Day)!)).Select(g => (g.Key.Measure, g.Key.Term, g.Sum(c => c.Amount))));
        }

        return sums;
    }
}
