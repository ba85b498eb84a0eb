using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CaiCach.Kernel.Time;

/// <summary>Work that is looked at every minute while a host runs. What fails is told to the log and tried again after the pause.</summary>
public abstract class MinuteWorker(TimeProvider time, ILogger log) : BackgroundService
{
    /// <summary>False where the host is told to leave this work alone.</summary>
    protected virtual bool IsOn => true;

    /// <summary>Time between two looks.</summary>
    protected virtual TimeSpan Pause { get; } = TimeSpan.FromMinutes(1);

    /// <summary>One look: does what is due, and nothing when nothing is.</summary>
    public abstract Task RoundAsync(CancellationToken stoppingToken);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (IsOn && !stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!stoppingToken.IsCancellationRequested)
            {
                await TryAsync(stoppingToken);
            }
        }
    }

    async Task TryAsync(CancellationToken stoppingToken)
    {
        try
        {
            await RoundAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the program stops; what is not done will be after its next start
        }
#pragma warning disable CA1031 // a database that is away for a minute must not end the worker for good
        catch (Exception exception)
#pragma warning restore CA1031
        {
            log.LogError("{Worker} failed: {Error}", GetType().Name, exception.GetType().Name);
        }
    }
}
