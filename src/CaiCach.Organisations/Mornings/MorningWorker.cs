using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaiCach.Organisations.Mornings;

/// <summary>Does the morning's work once, on the first node that finds it undone.</summary>
public sealed class MorningWorker(IServiceScopeFactory scopes, TimeProvider time, LocalClock clock, MorningOptions settings, ILogger<MorningWorker> log) : MinuteWorker(time, log)
{
    DateOnly? done;

    protected override bool IsOn => settings.IsOn;

    public override async Task RoundAsync(CancellationToken stoppingToken)
    {
        var (day, at) = (clock.Today, TimeOnly.FromDateTime(clock.LocalNow));
        if (done == day || at < settings.At || at > settings.Until)
        {
            return;
        }

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
}
