using CaiCach.Kernel.Time;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaiCach.Organisations.Calendars.Redating;

/// <summary>Moves dates after a change of the calendar, and goes on where a host was broken off.</summary>
public sealed class RedatingWorker(IServiceScopeFactory scopes, TimeProvider time, RedatingOptions settings, ILogger<RedatingWorker> log) : MinuteWorker(time, log)
{
    protected override bool IsOn => settings.IsOn;

    protected override TimeSpan Pause { get; } = TimeSpan.FromSeconds(10);

    public override async Task RoundAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<RunRedating>().RunAsync(null, stoppingToken) is { } report)
        {
            log.LogInformation("Calendar change {Change}: {Moved} dates moved, {Noticed} notices", report.ChangeId, report.Moved, report.Noticed);
        }
    }
}
