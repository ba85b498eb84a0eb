using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Time;
using CaiCach.Kernel.Writing;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Live;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Forecasting;

/// <summary>
/// Shares at the ends of past months. To know what was open then, all that was finished since has to be read, and that grows with the archive: it is done once for each end of a
/// month, by the worker, and again only when a fact is added to the time before it (<see cref="LateFold"/>).
/// </summary>
public sealed class MonthShares(AppDb db, LeafFacts facts, LiveSets sets, UnitDirectory directory, LocalClock clock, WriteQueue queue)
{
    const int MonthsBack = 18;

    /// <summary>First days of the months a forecast looks at, until the month of the day.</summary>
    public static IEnumerable<DateOnly> MonthsUntil(IRatioMeasure measure, DateOnly day)
    {
        // What does not flow in day by day, such as the tasks of a plan, has no season: this year's months will do.
        var first = measure.Definition.Facts.Count > 0 ? new DateOnly(day.Year, day.Month, 1).AddMonths(-MonthsBack) : new DateOnly(day.Year, 1, 1);
        for (var month = first; month <= day; month = month.AddMonths(1))
        {
            yield return month;
        }
    }

    /// <summary>Kept shares of a measure at ends of months; an end that is not kept yet is absent.</summary>
    public async Task<Dictionary<DateOnly, Dictionary<Guid, Ratio>>> ReadAsync(string measure, DateOnly from, CancellationToken cancellationToken) =>
        (await db.Set<MonthShare>().AsNoTracking().Where(s => s.Measure == measure && s.Day >= from).ToListAsync(cancellationToken))
        .GroupBy(s => s.Day).ToDictionary(g => g.Key, g => g.ToDictionary(s => s.AgencyId, s => new Ratio(s.Numerator, s.Denominator)));

    /// <summary>Reads and keeps one end of a month that is not kept yet, the latest first.</summary>
    /// <returns>False when all are kept.</returns>
    public async Task<bool> KeepOneAsync(CancellationToken cancellationToken)
    {
        var (today, units) = (clock.Today, await directory.GetAsync(cancellationToken));
        var kept = (await db.Set<MonthShare>().Select(s => new { s.Measure, s.Day }).Distinct().ToListAsync(cancellationToken)).Select(k => (k.Measure, k.Day)).ToHashSet();
        var missing = (await sets.OfAsync(today.Year, cancellationToken)).SelectMany(t => facts.MeasuresOf(t.Leaves)).Distinct()
            .SelectMany(m => MonthsUntil(facts.Measures[m], today).Select(month => (Measure: m, Day: month.AddMonths(1).AddDays(-1))))
            .Where(m => m.Day < today && !kept.Contains(m)).OrderByDescending(m => m.Day).Cast<(string Measure, DateOnly Day)?>().FirstOrDefault();
        if (missing is not { } next || units.Province is not { } province)
        {
            return false;
        }

        var read = await facts.ReadAsync(next.Measure, next.Day, null, cancellationToken);
        // Nothing to show is worth a row too, or it would be read again and again.
        foreach (var (agency, share) in read.DefaultIfEmpty(KeyValuePair.Create(province.Id, default(Ratio))))
        {
            db.Add(new MonthShare { Day = next.Day, Measure = next.Measure, AgencyId = agency, Numerator = share.Numerator, Denominator = share.Denominator });
        }

        using var turn = await queue.EnterAsync(cancellationToken);
        await db.SaveChangesAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        return true;
    }
}
