using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CaiCach.Organisations.Mornings;

/// <summary>Looks at the clock every minute while a host runs, and does the morning's work once, on the first node that finds it undone.</summary>
public sealed class MorningWorker(IServiceScopeFactory scopes, TimeProvider time, LocalClock clock, MorningOptions settings, ILogger<MorningWorker> log) : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    DateOnly? done;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (settings.IsOn && !stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!stoppingToken.IsCancellationRequested)
            {
                await RoundAsync(stoppingToken);
            }
        }
    }

    /// <summary>One look at the clock, and the morning's work when its time has come.</summary>
    public async Task RoundAsync(CancellationToken stoppingToken)
    {
        var (day, at) = (clock.Today, TimeOnly.FromDateTime(clock.LocalNow));
        if (done == day || at < settings.At || at > settings.Until)
        {
            return;
        }

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var outcome = await scope.ServiceProvider.GetRequiredService<SendMornings>().RunAsync(
                new SendMorningsOptions { Day = day, OncePerDay = true }, new ActionContext(Actor.System, Authority.None), stoppingToken);
            if (outcome.Succeeded)
            {
                done = day;
                log.LogInformation("Morning letters of {Day:yyyy-MM-dd}: {Sent} written, {Escalations} escalations", day, outcome.Value.Sent, outcome.Value.Escalations);
            }
            else if (outcome.Refusals[0].Code != Refusal.ConflictCode)
            {
                log.LogError("The morning letters were refused: {Code}", outcome.Refusals[0].Code);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the program stops; whoever has no letter yet gets it after the next start
        }
#pragma warning disable CA1031 // a database that is away for a minute must not end the worker for good
        catch (Exception exception)
#pragma warning restore CA1031
        {
            log.LogError("The morning letters could not be written: {Error}", exception.GetType().Name);
        }
    }
}
