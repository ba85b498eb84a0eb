using CaiCach.Kernel.Time;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Live;
using CaiCach.ParIndex.Scoring;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Every agency by one index on a day, level by level.</summary>
internal sealed class IndexBoard : ICommand
{
    public string Name => "index board";

    public string Help => "[--index service|reform] [--level commune] [--as-of NGÀY] [--json]: điểm và hạng của mọi cơ quan theo một chỉ số, từng cấp";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var index = Everything.Choice<IndexKind>(arguments.Option("index") ?? "service") ?? throw new UsageException("--index: service hoặc reform.");
        var level = arguments.Option("level") is { } word
            ? Everything.Choice<Organisations.Units.UnitKind>(word) ?? throw new UsageException("--level: province, department, district hoặc commune.") : (Organisations.Units.UnitKind?)null;
        var today = services.GetRequiredService<LocalClock>().Today;
        var day = arguments.Has("as-of") ? arguments.Day("as-of") : today;
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        if (day >= today)
        {
            await services.GetRequiredService<LiveRefresh>().RunAsync(cancellationToken);
        }

        var levels = (await services.GetRequiredService<LiveBoard>().ReadAsync(index, day, Everything.Context(services).Authority, cancellationToken)).Where(l => level is null || l.Tree.Set.Level == level).ToList();
        if (levels.Count == 0)
        {
            Console.Error.WriteLine($"Không có bộ tiêu chí đã ban hành của {index.Label()} cho năm {day.Year}.");
            return 1;
        }

        if (arguments.Has("json"))
        {
            JsonOutput.Print(levels.Select(l => new
            {
                set = l.Tree.Set.Code, l.Tree.Set.IsDemonstration, l.Tree.Set.Level, asOf = day,
                units = l.Rows.Select(r => new { r.Rank, r.Unit.Code, r.Unit.Name, r.Sum.Total, r.Sum.Inside.Waiting, fields = l.Tree.Fields.Select(f => new { f.Code, r.Sum[f].Points, r.Sum[f].Max }) }),
            }));
            return 0;
        }

        foreach (var l in levels)
        {
            Console.WriteLine($"{l.Tree.Set.Name}{(l.Tree.Set.IsDemonstration ? " (trình diễn, không phải bộ chính thức)" : "")}, tính đến hết {day:dd/MM/yyyy}");
            foreach (var r in l.Rows)
            {
                Console.WriteLine($"  {r.Rank,3}  {PointText.Rounded(r.Sum.Total),7}  {string.Join(" ", l.Tree.Fields.Select(f => $"{PointText.Rounded(r.Sum[f].Points),6}"))}  {r.Unit.ShortName}");
            }
        }

        return 0;
    }
}
