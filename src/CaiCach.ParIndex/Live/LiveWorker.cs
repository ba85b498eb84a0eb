using CaiCach.Kernel.Time;
using CaiCach.ParIndex.Forecasting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaiCach.ParIndex.Live;

/// <summary>Keeps the scores fresh while a host runs: whoever opens the cockpit finds them, and a day on which nobody looked has its score too.</summary>
public sealed class LiveWorker(IServiceScopeFactory scopes, TimeProvider time, ILogger<LiveWorker> log) : MinuteWorker(time, log)
{
    /// <summary>A large archive is read for each: not all in one minute.</summary>
    const int MonthsAtOnce = 10;

    public override async Task RoundAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var refresh = scope.ServiceProvider.GetRequiredService<LiveRefresh>();
        await refresh.CatchUpAsync(stoppingToken);
        await refresh.RunAsync(stoppingToken);
        var months = scope.ServiceProvider.GetRequiredService<MonthShares>();
        for (var kept = 0; kept < MonthsAtOnce && await months.KeepOneAsync(stoppingToken); kept++)
        {
        }
    }
}
