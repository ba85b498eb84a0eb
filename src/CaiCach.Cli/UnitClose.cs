using CaiCach.Organisations.Units;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Ends a unit that holds nothing any more.</summary>
internal sealed class UnitClose : ICommand
{
    public string Name => "unit close";

    public string Help => "MÃ --reason sap-nhap --decision SỐ [--to MÃ,MÃ] [--last-day 2025-06-30]: kết thúc đơn vị không còn giữ việc gì";

    public Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken) => UnitChange.RunAsync(
        arguments, services, "đã ghi ngày kết thúc.",
        unit => services.GetRequiredService<CloseUnit>().RunAsync(
            new CloseUnitOptions
            {
                UnitId = unit.Id, Reason = arguments.Required("reason"), Decision = arguments.Required("decision"), LastDay = UnitChange.Day(arguments, "last-day"),
                Successors = (arguments.Option("to") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            },
            Everything.Context(services), cancellationToken),
        cancellationToken);
}
