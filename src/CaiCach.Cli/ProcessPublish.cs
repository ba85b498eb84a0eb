using CaiCach.Procedures.Processes;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Publishes the draft of a process by its decision.</summary>
internal sealed class ProcessPublish : ICommand
{
    public string Name => "process publish";

    public string Help => "MÃ --decision 88/QĐ-UBND --signed 2021-06-25 [--from 2021-07-01]: ban hành bản nháp quy trình; không có --from là từ hôm nay";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (number, signed, from) = (arguments.Required("decision"), arguments.Day("signed"), arguments.Has("from") ? arguments.Day("from") : (DateOnly?)null);
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var draft = ProcessChoice.Draft(await ProcessChoice.NumbersAsync(arguments, services, cancellationToken));
        var done = await services.GetRequiredService<PublishProcess>().RunAsync(
            new PublishProcessOptions { ProcessId = draft.Id, DecisionNumber = number, DecisionOn = signed, ValidFrom = from }, Everything.Context(services), cancellationToken);
        if (!done.Succeeded)
        {
            return Everything.Refuse(done.Refusals);
        }

        Console.WriteLine($"Quy trình số {done.Value.Number} của {done.Value.Code} có hiệu lực từ {done.Value.ValidFrom:dd/MM/yyyy}.");
        return 0;
    }
}
