using CaiCach.Dossiers.ChangingProcess;
using CaiCach.Procedures.Processes;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>The numbers of a procedure's internal process with their days and decisions.</summary>
internal sealed class ProcessList : ICommand
{
    public string Name => "process list";

    public string Help => "MÃ: các số quy trình nội bộ của một thủ tục, ngày hiệu lực, quyết định, số hồ sơ đang theo";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var numbers = await ProcessChoice.NumbersAsync(arguments, services, cancellationToken);
        var open = await services.GetRequiredService<ProcessChangePreview>().OpenAsync([.. numbers.Select(n => n.Id)], cancellationToken);
        foreach (var p in numbers)
        {
            Console.WriteLine($"số {p.Number,-3} {(p.State == ProcessState.Draft ? "bản nháp" : $"{p.ValidFrom:dd/MM/yyyy} – {(p.ValidTo is { } to ? to.ToString("dd/MM/yyyy", null) : "")}"),-24} {open.GetValueOrDefault(p.Id),6} hồ sơ  {p.DecisionNumber ?? p.Reason}");
        }

        return 0;
    }
}
