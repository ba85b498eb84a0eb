using CaiCach.Kernel.Time;
using CaiCach.ReformPlans.Escalating;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>The rules by which people are reminded of a task's date and its lateness is reported: shown, or written from a file.</summary>
internal sealed class PlanEscalation : ICommand
{
    public string Name => "plan escalation";

    public string Help => "[TỆP.json] [--json]: xem, hoặc nạp thay toàn bộ quy định nhắc hạn và báo cáo quá hạn của tỉnh";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        if (arguments.Words.Count > 0)
        {
            var text = await File.ReadAllTextAsync(arguments.Words[0], cancellationToken);
            var loaded = await services.GetRequiredService<LoadEscalationSteps>().RunAsync(new LoadEscalationStepsOptions { Text = text }, Everything.Context(services), cancellationToken);
            if (!loaded.Succeeded)
            {
                return Everything.Refuse(loaded.Refusals);
            }
        }

        var steps = await services.GetRequiredService<EscalationSteps>().OnAsync(services.GetRequiredService<LocalClock>().Today, cancellationToken);
        if (arguments.Has("json"))
        {
            JsonOutput.Print(steps.Select(s => new { s.Code, s.Name, s.Days, Audience = s.Audience.ToString(), s.WithParts, s.ValidFrom, s.ValidTo, s.LegalSource }));
            return 0;
        }

        foreach (var s in steps)
        {
            Console.WriteLine($"{s.Name}: {(s.Days <= 0 ? $"{-s.Days} ngày trước hạn" : $"{s.Days} ngày sau hạn")}{(s.WithParts ? ", cả phần việc" : "")}, từ {s.ValidFrom:dd/MM/yyyy} ({s.LegalSource})");
        }

        return 0;
    }
}
