using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaiCach.Organisations.Reorganisations;

/// <summary>Carries out approved reorganisations when their day begins, on the first node that finds one due.</summary>
public sealed class ReorganisationWorker(IServiceScopeFactory scopes, TimeProvider time, ILogger<ReorganisationWorker> log) : MinuteWorker(time, log)
{
    public override async Task RoundAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<RunReorganisations>().RunAsync(new ActionContext(Actor.System, Authority.None), null, stoppingToken);
        if (outcome is { Succeeded: true, Value: { Executed: > 0 } done })
        {
            log.LogInformation("Reorganisation executed: {Rows} rows moved", done.Rows);
        }
        else if (outcome is { Succeeded: true, Value.Stopped: not null } || (!outcome.Succeeded && outcome.Refusals[0].Code != Refusal.ConflictCode))
        {
            log.LogError("A reorganisation could not be carried out: {Code}", outcome.Succeeded ? "reorganisation.stopped" : outcome.Refusals[0].Code);
        }
    }
}
