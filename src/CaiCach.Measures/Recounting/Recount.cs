using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Writing;
using CaiCach.Measures.Cells;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Measures.Recounting;

/// <summary>Counts everything afresh from the modules' rows and holds it against the counters.</summary>
public sealed class Recount(AppDb db, WriteQueue queue, IEnumerable<IMeasureSource> sources)
{
    /// <summary>Every difference between the counters and the rows; empty when they agree.</summary>
    public async Task<IReadOnlyList<CellDifference>> VerifyAsync(CancellationToken cancellationToken)
    {
        var counted = await CountAsync(cancellationToken);
        var differences = new List<CellDifference>();
        await foreach (var cell in db.Set<DayCell>().AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var key = new Fact(cell.Measure, cell.Day, cell.AgencyId, cell.FieldId, cell.ProcedureId, 0);
            if (counted.Remove(key, out var rows) ? rows != cell.Amount : cell.Amount != 0)
            {
                differences.Add(new CellDifference(key, cell.Amount, rows));
            }
        }

        differences.AddRange(counted.Select(c => new CellDifference(c.Key, 0, c.Value)));
        var months = await db.Set<DayCell>().AsNoTracking()
            .GroupBy(c => new { c.Measure, c.Day.Year, c.Day.Month, c.AgencyId, c.FieldId })
            .Select(g => new { g.Key, Amount = g.Sum(c => c.Amount) }).ToListAsync(cancellationToken);
        var kept = (await db.Set<MonthCell>().AsNoTracking().ToListAsync(cancellationToken)).ToDictionary(c => (c.Measure, c.Month, c.AgencyId, c.FieldId), c => c.Amount);
        foreach (var month in months)
        {
            var key = (month.Key.Measure, new DateOnly(month.Key.Year, month.Key.Month, 1), month.Key.AgencyId, month.Key.FieldId);
            if (!kept.Remove(key, out var amount) || amount != month.Amount)
            {
                differences.Add(new CellDifference(new Fact(key.Measure, key.Item2, key.AgencyId, key.FieldId, Guid.Empty, 0), amount, month.Amount));
            }
        }

        differences.AddRange(kept.Where(k => k.Value != 0).Select(k => new CellDifference(new Fact(k.Key.Measure, k.Key.Month, k.Key.AgencyId, k.Key.FieldId, Guid.Empty, 0), k.Value, 0)));
        return differences;
    }

    /// <summary>Writes the counters anew in one transaction.</summary>
    public async Task<int> RewriteAsync(CancellationToken cancellationToken)
    {
        using var turn = await queue.EnterAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var counted = await CountAsync(cancellationToken);
        await db.Set<DayCell>().ExecuteDeleteAsync(cancellationToken);
        await db.Set<MonthCell>().ExecuteDeleteAsync(cancellationToken);
        db.AddRange(counted.Select(c => new DayCell { Measure = c.Key.Measure, Day = c.Key.Day, AgencyId = c.Key.AgencyId, FieldId = c.Key.FieldId, ProcedureId = c.Key.ProcedureId, Amount = c.Value }));
        db.AddRange(counted.GroupBy(c => (c.Key.Measure, Month: new DateOnly(c.Key.Day.Year, c.Key.Day.Month, 1), c.Key.AgencyId, c.Key.FieldId))
            .Select(g => new MonthCell { Measure = g.Key.Measure, Month = g.Key.Month, AgencyId = g.Key.AgencyId, FieldId = g.Key.FieldId, Amount = g.Sum(c => c.Value) }));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(CancellationToken.None);
        return counted.Count;
    }

    async Task<Dictionary<Fact, long>> CountAsync(CancellationToken cancellationToken)
    {
        var counted = new Dictionary<Fact, long>();
        foreach (var source in sources)
        {
            await foreach (var fact in source.RecountAsync(db, cancellationToken))
            {
                var key = fact with { Amount = 0 };
                counted[key] = counted.GetValueOrDefault(key) + fact.Amount;
            }
        }

        return counted;
    }
}
