using CaiCach.Organisations.Units;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>A list of units, all of it or nothing.</summary>
internal sealed class UnitImport : ICommand
{
    public string Name => "unit import";

    public string Help => "TỆP [--from 2025-07-01] [--dry-run]: nạp danh sách đơn vị CSV, XLSX (code, name, kind, short_name, parent, from, address, phone), cả tệp hoặc không dòng nào";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var path = arguments.Word(0, "tên tệp");
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        if (!File.Exists(path))
        {
            throw new UsageException($"Không có tệp {path}.");
        }

        var taken = await services.GetRequiredService<ImportUnits>().RunAsync(
            new ImportUnitsOptions { File = await File.ReadAllBytesAsync(path, cancellationToken), From = UnitChange.Day(arguments, "from"), OnlyCheck = arguments.Has("dry-run") }, Everything.Context(services), cancellationToken);
        if (!taken.Succeeded)
        {
            return Everything.Refuse(taken.Refusals);
        }

        Console.WriteLine(taken.Value.Written ? $"Đã lập {taken.Value.Taken} đơn vị." : $"Tệp đúng: {taken.Value.Taken} đơn vị; chưa ghi gì.");
        return 0;
    }
}
