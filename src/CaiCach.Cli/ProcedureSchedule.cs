using CaiCach.Procedures.Drafting;
using CaiCach.Procedures.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Sets the first day of a procedure's draft by its publication decision.</summary>
internal sealed class ProcedureSchedule : ICommand
{
    public string Name => "procedure schedule";

    public string Help => "MÃ --decision 1234/QĐ-UBND --signed 2021-06-25 --from 2021-07-01 [--file TỆP]: gắn quyết định công bố và đặt ngày hiệu lực cho bản nháp";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var draft = ProcedureChoice.Draft(await ProcedureChoice.ViewAsync(arguments, services, cancellationToken));
        await using var file = arguments.Option("file") is { } path ? File.OpenRead(path) : null;
        var done = await services.GetRequiredService<ScheduleVersion>().RunAsync(
            new ScheduleVersionOptions { VersionId = draft.Id, ValidFrom = arguments.Day("from"), Decision = new DecisionOptions { Number = arguments.Required("decision"), SignedOn = arguments.Day("signed") } },
            Everything.Context(services), cancellationToken, file is null ? null : new DecisionFile(file, file.Name));
        if (!done.Succeeded)
        {
            return Everything.Refuse(done.Refusals);
        }

        Console.WriteLine($"Bản thứ {done.Value.Number} của {done.Value.Code} có hiệu lực từ {done.Value.ValidFrom:dd/MM/yyyy}.");
        return 0;
    }
}
