using CaiCach.Organisations.Units;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Another code under which a unit is found.</summary>
internal sealed class UnitAliasAdd : ICommand
{
    public string Name => "unit alias";

    public string Help => "MÃ --code MÃ-KHÁC [--note …]: thêm mã mà đơn vị tìm được bằng";

    public Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken) => UnitChange.RunAsync(
        arguments, services, "đã thêm mã.",
        unit => services.GetRequiredService<AddUnitAlias>().RunAsync(
            new AddUnitAliasOptions { UnitId = unit.Id, Code = arguments.Required("code"), Note = arguments.Option("note") }, Everything.Context(services), cancellationToken),
        cancellationToken);
}
