using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Results;

/// <summary>Loads a published table as it is printed; where it contradicts itself that is said, not mended. A table that was loaded before is replaced whole.</summary>
public sealed class ImportResults(AppDb db, ActionRunner actions)
{
    public Task<Outcome<ImportedResults>> RunAsync(ImportResultsOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<ImportedResults>(ParIndexActions.ImportResults, options, context, async scope =>
        {
            if (!context.Authority.HasAny(ParIndexPermissions.KeepSets))
            {
                return Refusal.Forbidden();
            }

            IReadOnlyList<ResultLine> lines;
            try
            {
                lines = ResultFile.Read(options.File);
            }
            catch (Exception wrong) when (wrong is FormatException or OverflowException)
            {
                return new Refusal("index-results.unreadable", wrong.Message, nameof(options.File));
            }

            if (Refusals(options, lines) is { Count: > 0 } refusals)
            {
                return refusals;
            }

            List<ImportedTable> tables = [];
            foreach (var year in lines.GroupBy(l => options.Year ?? l.Year!.Value).OrderBy(g => g.Key))
            {
                tables.Add(await WriteAsync(scope, options, year.Key, [.. year], cancellationToken));
            }

            return new ImportedResults(tables);
        }, cancellationToken);

    static List<Refusal> Refusals(ImportResultsOptions options, IReadOnlyList<ResultLine> lines)
    {
        List<Refusal> refusals = [];
        if (NormalText.Line(options.Source) is null)
        {
            refusals.Add(new Refusal("index-results.source", "Cho biết kết quả lấy từ văn bản, trang nào.", nameof(options.Source)));
        }

        if (options.Year is null && lines.FirstOrDefault(l => l.Year is null) is { } without)
        {
            refusals.Add(new Refusal("index-results.year", $"Dòng {without.Line} không có năm; thêm cột year hoặc nhập năm.", nameof(options.Year)));
        }

        if (NormalText.Line(options.Method) is { Length: > 300 })
        {
            refusals.Add(new Refusal("index-results.method", "Cách đo dài quá 300 ký tự.", nameof(options.Method)));
        }

        refusals.AddRange(lines.GroupBy(l => (l.Year, SearchKey.Of(l.Name))).Where(g => g.Count() > 1)
            .Select(g => new Refusal("index-results.twice", $"{g.First().Name} có ở dòng {string.Join(" và ", g.Select(l => l.Line))}.", nameof(options.File))));
        refusals.AddRange(lines.Where(l => l.Total is < 0 or > 1000).Select(l => new Refusal("index-results.total", $"Dòng {l.Line}: tổng điểm {l.Total} không hợp lý.", nameof(options.File))));
        return refusals;
    }

    async Task<ImportedTable> WriteAsync(ActionScope scope, ImportResultsOptions options, int year, List<ResultLine> lines, CancellationToken cancellationToken)
    {
        var index = NormalText.Line(options.Index)?.ToUpperInvariant() ?? "PAR";
        var table = await db.Set<ResultTable>().SingleOrDefaultAsync(t => t.Index == index && t.Year == year, cancellationToken);
        if (table is null)
        {
            db.Add(table = new ResultTable { Id = Ids.New(scope.Now), Index = index, Year = year });
        }
        else
        {
            var old = await db.Set<ResultRow>().Where(r => r.TableId == table.Id).ToListAsync(cancellationToken);
            var ids = old.Select(r => r.Id).ToList();
            db.RemoveRange(await db.Set<ResultPart>().Where(p => ids.Contains(p.RowId)).ToListAsync(cancellationToken));
            db.RemoveRange(old);
        }

        (table.Name, table.Source, table.Method, table.ImportedAt) = (NormalText.Line(options.Name) ?? $"Chỉ số {index} năm {year}", NormalText.Line(options.Source)!, NormalText.Line(options.Method), scope.Now);
        foreach (var line in lines)
        {
            var row = new ResultRow { Id = Ids.New(scope.Now), TableId = table.Id, Name = line.Name, SearchKey = SearchKey.Of(line.Name), Rank = line.Rank, Total = line.Total };
            db.Add(row);
            db.AddRange(line.Parts.Select(p => new ResultPart { RowId = row.Id, Part = p.Part, Points = p.Points }));
        }

        var contradictions = ResultContradiction.In([.. lines.Select(l => (l.Name, l.Rank, l.Total, (IReadOnlyList<decimal>)[.. l.Parts.Select(p => p.Points)]))]);
        scope.Record(new RecordRef("index-results", table.Id), [new ResultsImported(index, year, lines.Count, [.. contradictions.Select(c => $"{c.Name}: {c.Message}")])]);
        return new ImportedTable(table.Id, index, year, lines.Count, contradictions);
    }
}
