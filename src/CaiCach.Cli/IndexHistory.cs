using CaiCach.ParIndex.Live;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Writes the history of the live index for days past, from the rows as they stood then.</summary>
internal sealed class IndexHistory : ICommand
{
    public string Name => "index history";

    public string Help => "--from 2021-01-01 --to 2021-06-30 [--step 7]: tính điểm chỉ số của các ngày đã qua, cách nhau --step ngày, cho bộ tiêu chí ban hành sau đó";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (from, to) = (arguments.Day("from"), arguments.Day("to"));
        var step = arguments.Option("step") is { } text ? int.TryParse(text, out var number) && number > 0 ? number : throw new UsageException("--step là số ngày, từ 1.") : 1;
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var days = Enumerable.Range(0, Math.Max(0, to.DayNumber - from.DayNumber + 1)).Where(i => i % step == 0).Select(from.AddDays).ToList();
        Console.WriteLine($"Đã ghi {await services.GetRequiredService<LiveRefresh>().ScoreDaysAsync(days, cancellationToken)} điểm của {days.Count} ngày.");
        return 0;
    }
}
