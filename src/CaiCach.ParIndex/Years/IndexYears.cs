using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Live;
using CaiCach.ParIndex.Results;
using CaiCach.ParIndex.Rounds;
using CaiCach.ParIndex.Rounds.Stages;
using CaiCach.ParIndex.Scoring;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Years;

/// <summary>Reads a unit's index over the years: what was printed, what rounds published, what the live index said at the end of each year. Fields keep their identity across sets, and a break is told.</summary>
public sealed class IndexYears(AppDb db, LiveSets sets, ResultReader results, UnitDirectory directory, LocalClock clock)
{
    /// <returns>Null when the unit is none that is scored, or the person may not see it.</returns>
    public async Task<YearsView?> ReadAsync(Guid unitId, Authority authority, CancellationToken cancellationToken)
    {
        var unit = (await directory.GetAsync(cancellationToken)).Find(unitId);
        if (unit is null || unit.Id != unit.AgencyId || !authority.Allows(ParIndexPermissions.View, new Subject(null, null, unit.Id)))
        {
            return null;
        }

        List<ScoredYear> scored = [.. await LiveAsync(unit, cancellationToken), .. await RoundsAsync(unit, cancellationToken)];
        List<YearResult> all = [.. unit.Kind == UnitKind.Province ? await PrintedAsync(ResultReader.PrintedNameOf(unit), "PAR", cancellationToken) : []];
        foreach (var source in scored.GroupBy(s => s.Result.Source))
        {
            ScoredYear? before = null;
            foreach (var year in source.OrderBy(s => s.Result.Year))
            {
                all.Add(before is null ? year.Result : year.Result with { Break = BreakOf(SameScoring.Share(before.Tree, year.Tree)) });
                before = year;
            }
        }

        return new YearsView(unit, [.. all.OrderBy(r => r.Year).ThenBy(r => r.Source)], Fields(scored));
    }

    /// <summary>What printed tables say of a name over the years.</summary>
    public async Task<IReadOnlyList<YearResult>> PrintedAsync(string name, string index, CancellationToken cancellationToken)
    {
        List<YearResult> printed = [];
        string? method = null;
        foreach (var (table, row, of) in await results.SeriesAsync(index, name, cancellationToken))
        {
            printed.Add(new YearResult(table.Year, YearSource.Printed, table.Name, table.Id, row.Total, row.Rank, row.Rank is null ? null : of, null,
                printed.Count > 0 && table.Method != method ? $"cách đo đổi: {table.Method ?? "không rõ"}" : null));
            method = table.Method;
        }

        return printed;
    }

    async Task<List<ScoredYear>> LiveAsync(Unit unit, CancellationToken cancellationToken)
    {
        List<ScoredYear> years = [];
        foreach (var year in await db.Set<LiveScore>().Where(s => s.UnitId == unit.Id).Select(s => s.Year).Distinct().OrderBy(y => y).ToListAsync(cancellationToken))
        {
            var day = year == clock.Today.Year ? clock.Today : new DateOnly(year, 12, 31);
            if (await sets.OfLevelAsync(IndexKind.Reform, unit.Kind, year, cancellationToken) is not { } tree)
            {
                continue;
            }

            var scores = await LiveRefresh.LastOf(db, day).Where(s => s.UnitId == unit.Id).ToDictionaryAsync(s => s.CriterionId, s => new LeafScore(s.Points, s.IsApplicable), cancellationToken);
            var sum = new IndexSum(tree, scores);
            years.Add(new ScoredYear(
                new YearResult(year, YearSource.Live, tree.Set.Name, null, sum.Total, null, null, day, null), tree, tree.Fields.Where(f => sum[f].ScoredMax > 0).ToDictionary(f => f.SeriesKey, f => (sum[f].Points, sum[f].ApplicableMax))));
        }

        return years;
    }

    async Task<List<ScoredYear>> RoundsAsync(Unit unit, CancellationToken cancellationToken)
    {
        var published = await (from r in db.Set<RoundResult>().AsNoTracking() where r.UnitId == unit.Id join round in db.Set<Round>() on r.RoundId equals round.Id where round.Stage == RoundStage.Published
            orderby round.Year select new { Result = r, Round = round, Of = db.Set<RoundResult>().Count(o => o.RoundId == r.RoundId && o.Block == r.Block && o.Rank != null) }).ToListAsync(cancellationToken);
        var ids = published.Select(p => p.Result.RoundUnitId).ToList();
        var fields = (await db.Set<RoundResultField>().AsNoTracking().Where(f => ids.Contains(f.RoundUnitId)).ToListAsync(cancellationToken)).ToLookup(f => f.RoundUnitId);
        List<ScoredYear> years = [];
        foreach (var year in published)
        {
            var tree = await sets.TreeAsync(year.Round.SetId, cancellationToken);
            years.Add(new ScoredYear(
                new YearResult(year.Round.Year, YearSource.Round, year.Round.Name, year.Round.Id, year.Result.Total, year.Result.Rank, year.Result.Rank is null ? null : year.Of, null, null), tree,
                fields[year.Result.RoundUnitId].Where(f => tree.Find(f.Code) is not null).ToDictionary(f => tree.Find(f.Code)!.SeriesKey, f => (f.Points, f.ApplicableMax))));
        }

        return years;
    }

    /// <summary>One point a field and year; what a round published stands before the live index.</summary>
    static List<FieldSeries> Fields(List<ScoredYear> scored)
    {
        var years = scored.GroupBy(s => s.Result.Year).OrderBy(g => g.Key).Select(g => g.MinBy(s => s.Result.Source)!).ToList();
        var series = new Dictionary<string, (Criterion Last, List<FieldYear> Years, CriteriaTree Tree)>();
        foreach (var year in years)
        {
            foreach (var field in year.Tree.Fields.Where(f => year.Fields.ContainsKey(f.SeriesKey)))
            {
                var (points, max) = year.Fields[field.SeriesKey];
                var kept = series.TryGetValue(field.SeriesKey, out var before) ? SameScoring.Share(before.Tree, year.Tree, field) : (decimal?)null;
                series[field.SeriesKey] = (field, [.. before.Years ?? [], new FieldYear(year.Result.Year, points, max, kept)], year.Tree);
            }
        }

        return [.. series.OrderBy(s => s.Value.Last.Ordinal).Select(s => new FieldSeries(s.Key, s.Value.Last.Name, s.Value.Years))];
    }

    static string? BreakOf(decimal kept) => kept < SameScoring.Enough ? $"chỉ {kept * 100:0} % điểm được chấm như năm trước" : null;

    sealed record ScoredYear(YearResult Result, CriteriaTree Tree, IReadOnlyDictionary<string, (decimal Points, decimal Max)> Fields);
}
