using CaiCach.Procedures.Processes;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Brings an earlier number of a process back from today on.</summary>
internal sealed class ProcessRestore : ICommand
{
    public string Name => "process restore";

    public string Help => "MÃ --number 1 --reason LÝ_DO: khôi phục quy trình số trước đây thành số mới, có hiệu lực từ hôm nay";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (number, reason) = (arguments.Required("number"), arguments.Required("reason"));
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var earlier = ProcessChoice.Numbered(await ProcessChoice.NumbersAsync(arguments, services, cancellationToken), number);
        var done = await services.GetRequiredService<RestoreProcess>().RunAsync(new RestoreProcessOptions { ProcessId = earlier.Id, Reason = reason }, Everything.Context(services), cancellationToken);
        if (!done.Succeeded)
        {
            return Everything.Refuse(done.Refusals);
        }

        Console.WriteLine($"Quy trình số {earlier.Number} của {done.Value.Code} có hiệu lực lại từ hôm nay, thành số {done.Value.Number}.");
        return 0;
    }
}
