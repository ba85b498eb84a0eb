using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Forecasting;

/// <summary>A fact of an earlier month, such as a register brought in later, makes the kept ends of months after it wrong: they are read again.</summary>
internal sealed class LateFold(LocalClock clock) : IFactFold
{
    public async Task FoldAsync(AppDb db, IReadOnlyList<Fact> facts, CancellationToken cancellationToken)
    {
        var month = new DateOnly(clock.Today.Year, clock.Today.Month, 1);
        foreach (var late in facts.Where(f => f.Day < month).GroupBy(f => f.Day.Year).Select(g => (First: g.Min(f => f.Day), Last: new DateOnly(g.Key, 12, 31))))
        {
            await db.Set<MonthShare>().Where(s => s.Day >= late.First && s.Day <= late.Last).ExecuteDeleteAsync(cancellationToken);
        }
    }
}
