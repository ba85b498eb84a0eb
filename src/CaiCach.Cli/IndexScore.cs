using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Live;
using CaiCach.ParIndex.Scoring;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>The index of a unit as if a day closed the year, counted from the rows of that day.</summary>
internal sealed class IndexScore : ICommand
{
    public string Name => "index score";

    public string Help => "[--set MÃ] [--unit H45] [--as-of NGÀY] [--json]: điểm chỉ số cải cách như thể ngày đó là cuối kỳ, tính từ dữ liệu của ngày đó";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var day = arguments.Has("as-of") ? arguments.Day("as-of") : services.GetRequiredService<LocalClock>().Today;
        var units = await services.GetRequiredService<UnitDirectory>().GetAsync(cancellationToken);
        var unit = Everything.AgencyOrProvince(arguments, "unit", units);
        var sets = await services.GetRequiredService<LiveSets>().OfAsync(day.Year, cancellationToken);
        var tree = arguments.Option("set") is { } set ? sets.FirstOrDefault(t => string.Equals(t.Set.Code, set, StringComparison.OrdinalIgnoreCase) && t.Set.Level == unit.Kind) : sets.FirstOrDefault(t => t.Set.Level == unit.Kind);
        if (tree is null)
        {
            Console.Error.WriteLine($"Không có bộ tiêu chí đã ban hành để chấm {unit.ShortName} năm {day.Year}.");
            return 1;
        }

        var scores = (await services.GetRequiredService<LeafFacts>().ScoreAsync(tree, tree.Leaves, [unit], day, cancellationToken)).ToDictionary(s => s.CriterionId);
        var sum = new IndexSum(tree, scores.ToDictionary(s => s.Key, s => new LeafScore(s.Value.Points, s.Value.IsApplicable, s.Value.Trouble)));
        if (arguments.Has("json"))
        {
            JsonOutput.Print(new
            {
                set = tree.Set.Code, tree.Set.IsDemonstration, unit = unit.Code, asOf = day, total = sum.Total, scored = sum.Inside.ScoredMax, waiting = sum.Inside.Waiting,
                leaves = tree.Leaves.Select(l => new { l.Code, l.Name, l.Max, scores[l.Id].Points, scores[l.Id].IsApplicable, scores[l.Id].Numerator, scores[l.Id].Denominator, scores[l.Id].Trouble }),
            });
            return 0;
        }

        Console.WriteLine($"{tree.Set.Name}{(tree.Set.IsDemonstration ? " (trình diễn, không phải bộ chính thức)" : "")}");
        Console.WriteLine($"{unit.Name}, tính đến hết {day:dd/MM/yyyy}: {PointText.Rounded(sum.Total)} điểm; {PointText.Of(sum.Inside.Waiting)} điểm chưa có số.");
        foreach (var field in tree.Fields)
        {
            Console.WriteLine($"  {field.Code,-3} {PointText.Rounded(sum[field].Points),7} / {PointText.Rounded(field.Max),6}  {field.Name}");
        }

        return 0;
    }
}
