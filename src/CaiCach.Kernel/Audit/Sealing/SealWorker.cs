using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CaiCach.Kernel.Audit.Sealing;

/// <summary>Seals every minute while a host runs. Each checkpoint also goes to the program's log: a copy outside the database.</summary>
public sealed class SealWorker(IServiceScopeFactory scopes, TimeProvider time, ILogger<SealWorker> log) : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!stoppingToken.IsCancellationRequested)
            {
                await RoundAsync(stoppingToken);
            }
        }
    }

    async Task RoundAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var outcome = await scope.ServiceProvider.GetRequiredService<AuditSealer>().RunAsync(stoppingToken);
            if (!outcome.Succeeded)
            {
                log.LogCritical("The audit log is not sealed: {Code}", outcome.Refusals[0].Code);
            }
            else if (outcome.Value.Count > 0 && await scope.ServiceProvider.GetRequiredService<SealedLog>().LatestAsync(stoppingToken) is { } checkpoint)
            {
                log.LogInformation("Audit checkpoint {Number}: {Size} entries, root {Root}", checkpoint.Number, checkpoint.Size, Convert.ToHexStringLower(checkpoint.Root));
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the program stops; what is not sealed will be at its next start
        }
#pragma warning disable CA1031 // a database that is away for a minute must not end the worker for good
        catch (Exception exception)
#pragma warning restore CA1031
        {
            log.LogError("The audit log could not be sealed: {Error}", exception.GetType().Name);
        }
    }
}
