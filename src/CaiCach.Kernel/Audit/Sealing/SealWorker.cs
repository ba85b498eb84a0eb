using CaiCach.Kernel.Time;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaiCach.Kernel.Audit.Sealing;

/// <summary>Seals every minute while a host runs. Each checkpoint also goes to the program's log: a copy outside the database.</summary>
public sealed class SealWorker(IServiceScopeFactory scopes, TimeProvider time, ILogger<SealWorker> log) : MinuteWorker(time, log)
{
    public override async Task RoundAsync(CancellationToken stoppingToken)
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
}
