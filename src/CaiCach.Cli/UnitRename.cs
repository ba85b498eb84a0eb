using CaiCach.Organisations.Units;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Another name from a day on.</summary>
internal sealed class UnitRename : ICommand
{
    public string Name => "unit rename";

    public string Help => "MÃ --name TÊN --decision SỐ [--from 2025-03-01] [--short TÊN-TẮT] [--address …] [--phone …]: đổi tên từ một ngày; giấy tờ cũ giữ tên cũ";

    public Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken) => UnitChange.RunAsync(
        arguments, services, "đã ghi tên mới.",
        unit => services.GetRequiredService<RenameUnit>().RunAsync(
            new RenameUnitOptions
            {
                UnitId = unit.Id, Name = arguments.Required("name"), ShortName = arguments.Option("short"), From = UnitChange.Day(arguments, "from"), Decision = arguments.Required("decision"),
                Address = arguments.Option("address") ?? unit.Address, Phone = arguments.Option("phone") ?? unit.Phone,
            },
            Everything.Context(services), cancellationToken),
        cancellationToken);
}
