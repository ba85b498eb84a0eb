using CaiCach.Organisations.Units;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Enters a unit: the province first.</summary>
internal sealed class UnitCreate : ICommand
{
    public string Name => "unit create";

    public string Help => "--code H45 --name TÊN --kind province [--parent MÃ] [--from 2025-07-01] [--short TÊN-TẮT] [--address …] [--phone …]: lập đơn vị";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (Everything.Choice<UnitKind>(arguments.Required("kind")) is not { } kind)
        {
            throw new UsageException($"--kind chỉ có: {Everything.Choices<UnitKind>()}.");
        }

        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var created = await services.GetRequiredService<CreateUnit>().RunAsync(
            new CreateUnitOptions
            {
                Code = arguments.Required("code"),
                Name = arguments.Required("name"),
                Kind = kind,
                ParentCode = arguments.Option("parent"),
                From = UnitChange.Day(arguments, "from"),
                ShortName = arguments.Option("short"),
                Address = arguments.Option("address"),
                Phone = arguments.Option("phone"),
            },
            Everything.Context(services), cancellationToken);
        if (!created.Succeeded)
        {
            return Everything.Refuse(created.Refusals);
        }

        Console.WriteLine($"Đã lập {created.Value.Name} ({created.Value.Code}).");
        return 0;
    }
}
