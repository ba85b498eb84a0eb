using CaiCach.Kernel.Time;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Regimes;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Prints what the law fixes on a day.</summary>
internal sealed class Regimes : ICommand
{
    public string Name => "regimes";

    public string Help => "[--on 2025-07-01]: in nghị định, mốc thời hạn, mẫu phiếu, lý do tạm dừng, mức trực tuyến có hiệu lực một ngày";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var (reader, day) = (services.GetRequiredService<RegimeReader>(), arguments.Option("on") is null ? services.GetRequiredService<LocalClock>().Today : arguments.Day("on"));
        if ((await reader.AllAsync(cancellationToken)).FirstOrDefault(r => r.HoldsOn(day)) is not { } regime)
        {
            Console.Error.WriteLine($"Chưa nhập nghị định nào cho ngày {day:dd/MM/yyyy}.");
            return 1;
        }

        Console.WriteLine(regime.Title);
        foreach (var timer in regime.Timers.Where(t => t.HoldsOn(day)).OrderBy(t => t.Kind))
        {
            Console.WriteLine($"  {timer.Kind.Label(),-36} {timer.Length,-24} {timer.Source}");
        }

        foreach (var form in (await reader.FormsAsync(cancellationToken)).Where(f => f.HoldsOn(day)).OrderBy(f => f.Number, StringComparer.Ordinal))
        {
            Console.WriteLine($"  {form.Citation}: {form.Name}");
        }

        foreach (var pause in await reader.PausesAsync(day, cancellationToken))
        {
            Console.WriteLine($"  tạm dừng: {pause.Name} ({pause.Source})");
        }

        foreach (var level in (await reader.LevelsAsync(cancellationToken)).Where(l => l.HoldsOn(day)))
        {
            Console.WriteLine($"  {level.Level.Label()}{(level.NeedsReason ? ", phải công khai lý do" : "")} ({level.Source})");
        }

        return 0;
    }
}
