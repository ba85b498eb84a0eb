using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Units;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Finds the unit that a command names, and says what was done.</summary>
internal static class UnitChange
{
    public static async Task<int> RunAsync(
        Arguments arguments, IServiceProvider services, string done, Func<Unit, Task<Outcome<Done>>> command, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var code = arguments.Word(0, "mã đơn vị");
        var unit = (await services.GetRequiredService<UnitDirectory>().GetAsync(cancellationToken)).Find(code) ?? throw new UsageException($"Không có đơn vị nào mang mã {code}.");
        var outcome = await command(unit);
        if (!outcome.Succeeded)
        {
            return Everything.Refuse(outcome.Refusals);
        }

        Console.WriteLine($"{unit.Code}: {done}");
        return 0;
    }

    public static DateOnly? Day(Arguments arguments, string name) => arguments.Has(name) ? arguments.Day(name) : null;
}
