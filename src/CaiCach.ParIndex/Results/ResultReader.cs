using CaiCach.Kernel.Data;
using CaiCach.Kernel.Text;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Scoring;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Results;

/// <summary>Published results, which anybody who sees the index may read.</summary>
public sealed class ResultReader(AppDb db)
{
    public async Task<IReadOnlyList<ResultTable>> TablesAsync(CancellationToken cancellationToken) =>
        await db.Set<ResultTable>().AsNoTracking().OrderByDescending(t => t.Year).ThenBy(t => t.Index).ToListAsync(cancellationToken);

    /// <summary>A table with its recomputed order, against the year before where that is known.</summary>
    public async Task<ResultTableView?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var table = await db.Set<ResultTable>().AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancellationToken);
        if (table is null)
        {
            return null;
        }

        var rows = await RowsAsync(table, cancellationToken);
        var before = await db.Set<ResultTable>().AsNoTracking().SingleOrDefaultAsync(t => t.Index == table.Index && t.Year == table.Year - 1, cancellationToken);
        var earlier = before is null ? [] : (await RowsAsync(before, cancellationToken)).ToDictionary(r => r.Row.SearchKey, r => r.Row);
        var first = rows.Select(r => r.Row.Rank).Min() ?? 1;
        var ranks = Ranking.Of(rows, r => r.Row.Total).ToDictionary(r => r.Item.Row.Id, r => r.Rank + first - 1);
        return new ResultTableView(
            table, before is not null && before.Method != table.Method, [.. rows.Select(r => r with { Counted = ranks[r.Row.Id], Earlier = earlier.GetValueOrDefault(r.Row.SearchKey) }).OrderBy(r => r.Counted).ThenBy(r => r.Row.Name, StringComparer.Ordinal)],
            [.. rows.SelectMany(r => r.Parts.Keys).Distinct()],
            ResultContradiction.In([.. rows.Select(r => (r.Row.Name, r.Row.Rank, r.Row.Total, (IReadOnlyList<decimal>)[.. r.Parts.Values]))]));
    }

    /// <summary>A unit's own results over the years, the first first, with the number of units in each table.</summary>
    public async Task<IReadOnlyList<(ResultTable Table, ResultRow Row, int Of)>> SeriesAsync(string index, string name, CancellationToken cancellationToken)
    {
        var key = SearchKey.Of(name);
        return [.. (await db.Set<ResultRow>().AsNoTracking().Where(r => r.SearchKey == key).Join(db.Set<ResultTable>().Where(t => t.Index == index), r => r.TableId, t => t.Id, (r, t) => new { Table = t, Row = r })
            .OrderBy(r => r.Table.Year).Select(r => new { r.Table, r.Row, Of = db.Set<ResultRow>().Count(o => o.TableId == r.Table.Id) }).ToListAsync(cancellationToken)).Select(r => (r.Table, r.Row, r.Of))];
    }

    /// <summary>Everybody in the tables of an index.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(string index, CancellationToken cancellationToken) =>
        [.. (await db.Set<ResultRow>().Join(db.Set<ResultTable>().Where(t => t.Index == index), r => r.TableId, t => t.Id, (r, t) => r.Name).Distinct().ToListAsync(cancellationToken)).DistinctBy(n => SearchKey.Of(n)).Order(StringComparer.Ordinal)];

    /// <summary>What tables call a province: without "Uỷ ban nhân dân tỉnh".</summary>
    public static string PrintedNameOf(Unit province) =>
        province.Name.Replace("Uỷ ban nhân dân tỉnh ", "", StringComparison.Ordinal).Replace("Ủy ban nhân dân tỉnh ", "", StringComparison.Ordinal);

    /// <summary>Which rank a total would have had in the last table before a year; null when there is none.</summary>
    public async Task<(ResultTable Table, int Rank, int Of)?> RankOfAsync(string index, int beforeYear, decimal total, CancellationToken cancellationToken)
    {
        var table = await db.Set<ResultTable>().AsNoTracking().Where(t => t.Index == index && t.Year < beforeYear).OrderByDescending(t => t.Year).FirstOrDefaultAsync(cancellationToken);
        if (table is null)
        {
            return null;
        }

        var totals = await db.Set<ResultRow>().AsNoTracking().Where(r => r.TableId == table.Id).Select(r => r.Total).ToListAsync(cancellationToken);
        return (table, totals.Count(t => t > total) + 1, totals.Count);
    }

    async Task<List<ResultRowView>> RowsAsync(ResultTable table, CancellationToken cancellationToken)
    {
        var rows = await db.Set<ResultRow>().AsNoTracking().Where(r => r.TableId == table.Id).ToListAsync(cancellationToken);
        var parts = (await db.Set<ResultPart>().AsNoTracking().Join(db.Set<ResultRow>().Where(r => r.TableId == table.Id), p => p.RowId, r => r.Id, (p, r) => p).ToListAsync(cancellationToken)).ToLookup(p => p.RowId);
        return [.. rows.Select(r => new ResultRowView(r, parts[r.Id].ToDictionary(p => p.Part, p => p.Points), 0, null))];
    }
}
