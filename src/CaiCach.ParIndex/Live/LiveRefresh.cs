using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Time;
using CaiCach.Kernel.Writing;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Live;

/// <summary>
/// Brings the live scores up to this moment. After a change it scores the leaves that read what changed, for the agencies where it changed, and nothing else; once a
/// minute at most it scores everything, for what time alone changes.
/// </summary>
public sealed class LiveRefresh(AppDb db, LocalClock clock, WriteQueue queue, LeafFacts facts, AgencyShares shares, LiveSets sets, UnitDirectory directory)
{
    const int MostDaysMissed = 31;

    static readonly TimeSpan Sweep = TimeSpan.FromMinutes(1);

    /// <returns>How many scores were changed.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var swept = await db.Set<LiveSweep>().AsNoTracking().SingleOrDefaultAsync(s => s.Year == today.Year && s.Day == today, cancellationToken);
        var isSweep = swept is null || clock.Now - swept.At >= Sweep;
        if (!isSweep && !await db.Set<StaleMeasure>().AnyAsync(s => s.Year == today.Year, cancellationToken))
        {
            return 0;
        }

        using var turn = await queue.EnterAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        try
        {
            // On a server one refresh waits for another here, so that none adds up what the other has half written.
            await db.Set<LiveSweep>().Where(s => s.Year == today.Year).ExecuteUpdateAsync(s => s.SetProperty(x => x.At, x => x.At), cancellationToken);
            // Deleting waits for every action that has written one of these rows and not ended; what it did is then seen.
            var stale = await db.Set<StaleMeasure>().FromSql($"DELETE FROM index_stale_measure WHERE year = {today.Year} RETURNING agency_id, measure, year").AsNoTracking().ToListAsync(cancellationToken);
            var units = await directory.GetAsync(cancellationToken);
            var scored = (await sets.OfAsync(today.Year, cancellationToken)).Select(tree => isSweep ? (Leaves: tree.Leaves, Of: UnitsOf(tree, units, today)) : Touched(tree, units, today, stale))
                .Where(s => s.Leaves.Count > 0 && s.Of.Count > 0).ToList();
            var read = await shares.ReadAsync(facts.MeasuresOf(scored.SelectMany(s => s.Leaves)), isSweep ? null : [.. stale.Select(s => s.AgencyId).Distinct()], today, cancellationToken);
            var changed = 0;
            foreach (var (leaves, of) in scored)
            {
                changed += await WriteAsync(await facts.ScoreAsync(leaves, of, today, read, cancellationToken), cancellationToken);
            }

            if (isSweep)
            {
                await db.Set<LiveSweep>().Where(s => s.Year == today.Year).ExecuteDeleteAsync(cancellationToken);
                db.Add(new LiveSweep { Year = today.Year, Day = today, At = clock.Now });
            }

            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(CancellationToken.None);
            return changed;
        }
        catch (DbUpdateException exception) when (exception.InnerException is System.Data.Common.DbException inner && UniqueViolation.Is(inner))
        {
            // Somebody else swept at the same moment; theirs stands.
            return 0;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>Scores the days that ended since the last sweep, as they stood at their end; of a long absence the last month.</summary>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        var (today, swept) = (clock.Today, await db.Set<LiveSweep>().OrderByDescending(s => s.Day).Select(s => (DateOnly?)s.Day).FirstOrDefaultAsync(cancellationToken));
        if (swept is { } last && last < today)
        {
            var first = last.DayNumber < today.DayNumber - MostDaysMissed ? today.AddDays(-MostDaysMissed) : last;
            await ScoreDaysAsync(Enumerable.Range(0, today.DayNumber - first.DayNumber).Select(first.AddDays), cancellationToken);
        }
    }

    /// <summary>Scores days past, the first first, from the rows as they stood then: the history of a set that came into force later.</summary>
    /// <param name="days">In order, none after today.</param>
    /// <param name="cancellationToken">Stops between days; what is written stays.</param>
    /// <returns>How many scores were written.</returns>
    public async Task<int> ScoreDaysAsync(IEnumerable<DateOnly> days, CancellationToken cancellationToken)
    {
        var (written, units) = (0, await directory.GetAsync(cancellationToken));
        foreach (var day in days.Where(d => d <= clock.Today))
        {
            using var turn = await queue.EnterAsync(cancellationToken);
            foreach (var tree in await sets.OfAsync(day.Year, cancellationToken))
            {
                var of = UnitsOf(tree, units, day);
                written += of.Count == 0 ? 0 : await WriteAsync(await facts.ScoreAsync(tree, tree.Leaves, of, day, cancellationToken), cancellationToken);
            }

            await db.SaveChangesAsync(CancellationToken.None);
            db.ChangeTracker.Clear();
        }

        return written;
    }

    /// <summary>Every difference between the scores that are kept for today and those that the rows give now; empty when they agree.</summary>
    public async Task<IReadOnlyList<(LiveScore Kept, LiveScore Counted)>> VerifyAsync(CancellationToken cancellationToken)
    {
        await RunAsync(cancellationToken);
        var (today, units) = (clock.Today, await directory.GetAsync(cancellationToken));
        List<(LiveScore, LiveScore)> differences = [];
        foreach (var tree in await sets.OfAsync(today.Year, cancellationToken))
        {
            var counted = await facts.ScoreAsync(tree, tree.Leaves, UnitsOf(tree, units, today), today, cancellationToken);
            var kept = await LastAsync(counted, today, cancellationToken);
            differences.AddRange(counted.Where(c => !(kept.GetValueOrDefault((c.UnitId, c.CriterionId)) is { } k && Same(k, c)))
                .Select(c => (kept.GetValueOrDefault((c.UnitId, c.CriterionId)) ?? new LiveScore { UnitId = c.UnitId, CriterionId = c.CriterionId }, c)));
        }

        return differences;
    }

    public static IReadOnlyList<Unit> UnitsOf(CriteriaTree tree, UnitSnapshot units, DateOnly day) =>
        [.. units.Agencies.Where(u => u.Kind == tree.Set.Level && u.ValidFrom <= day && !(u.ValidTo < day))];

    (IReadOnlyList<Criterion> Leaves, IReadOnlyList<Unit> Of) Touched(CriteriaTree tree, UnitSnapshot units, DateOnly day, List<StaleMeasure> stale)
    {
        var measures = facts.Measures.Values.Where(m => m.Definition.Facts.Any(f => stale.Exists(s => s.Measure == f))).Select(m => m.Definition.Code).ToHashSet();
        var agencies = stale.Select(s => s.AgencyId).ToHashSet();
        return ([.. tree.Leaves.Where(l => l.Measure is { } code && measures.Contains(code))],
            [.. UnitsOf(tree, units, day).Where(u => u.Kind == UnitKind.Province || agencies.Contains(u.Id))]);
    }

    async Task<int> WriteAsync(IReadOnlyList<LiveScore> scores, CancellationToken cancellationToken)
    {
        var last = await LastAsync(scores, scores[0].Day, cancellationToken);
        var changed = 0;
        foreach (var score in scores)
        {
            var before = last.GetValueOrDefault((score.UnitId, score.CriterionId));
            if (before is not null && Same(before, score))
            {
                continue;
            }

            changed++;
            score.At = clock.Now;
            db.Entry(score).State = before?.Day == score.Day ? EntityState.Modified : EntityState.Added;
        }

        return changed;
    }

    /// <summary>The last row of each up to the day.</summary>
    async Task<Dictionary<(Guid, Guid), LiveScore>> LastAsync(IReadOnlyList<LiveScore> scores, DateOnly day, CancellationToken cancellationToken)
    {
        var (units, leaves) = (scores.Select(s => s.UnitId).Distinct().ToList(), scores.Select(s => s.CriterionId).Distinct().ToList());
        return await LastOf(db, day).Where(s => units.Contains(s.UnitId) && leaves.Contains(s.CriterionId)).ToDictionaryAsync(s => (s.UnitId, s.CriterionId), cancellationToken);
    }

    /// <summary>Scores as they stood on a day.</summary>
    internal static IQueryable<LiveScore> LastOf(AppDb db, DateOnly day)
    {
        var year = day.Year;
        return db.Set<LiveScore>().AsNoTracking().Where(s => s.Year == year && s.Day <= day
            && !db.Set<LiveScore>().Any(l => l.UnitId == s.UnitId && l.Year == year && l.CriterionId == s.CriterionId && l.Day > s.Day && l.Day <= day));
    }

    static bool Same(LiveScore a, LiveScore b) =>
        Kept(a.Points) == Kept(b.Points) && a.IsApplicable == b.IsApplicable && a.Trouble == b.Trouble
        && Kept(a.Numerator, 6) == Kept(b.Numerator, 6) && Kept(a.Denominator, 6) == Kept(b.Denominator, 6) && Kept(a.Repairable, 6) == Kept(b.Repairable, 6) && Kept(a.Ahead, 6) == Kept(b.Ahead, 6);

    // As many decimals as the row keeps, rounded as the server rounds them.
    static decimal? Kept(decimal? number, int decimals = 12) => number is { } n ? Math.Round(n, decimals, MidpointRounding.AwayFromZero) : null;
}
