using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Scoring;
using CaiCach.ParIndex.Years;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>A unit's index over the years.</summary>
internal sealed class IndexYearsPrint : ICommand
{
    public string Name => "index years";

    public string Help => "[--unit H45] [--json]: chỉ số của một đơn vị qua các năm, cả từng lĩnh vực, nêu chỗ không so được";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var units = await services.GetRequiredService<UnitDirectory>().GetAsync(cancellationToken);
        var unit = Everything.AgencyOrProvince(arguments, "unit", units);
        var view = (await services.GetRequiredService<IndexYears>().ReadAsync(unit.Id, Everything.Context(services).Authority, cancellationToken))!;
        if (arguments.Has("json"))
        {
            JsonOutput.Print(new { unit = unit.Code, view.Results, view.Fields });
            return 0;
        }

        Console.WriteLine(unit.Name);
        foreach (var result in view.Results)
        {
            Console.WriteLine($"  {result.Year}  {PointText.Rounded(result.Total),7}{(result.Rank is { } rank ? $"  hạng {rank}/{result.Of}" : "")}  {result.Name}{(result.Break is { } gap ? $" ({gap})" : "")}");
        }

        foreach (var field in view.Fields)
        {
            Console.WriteLine($"  {field.Name}: {string.Join("; ", field.Years.Select(y => $"{y.Year} {PointText.Rounded(y.Points)}/{PointText.Rounded(y.Max)}{(y.IsBreak ? " (chấm khác)" : "")}"))}");
        }

        return 0;
    }
}
