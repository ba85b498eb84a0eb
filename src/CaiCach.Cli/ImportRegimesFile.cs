using CaiCach.Procedures.Regimes;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Loads decrees, timers and forms into a house that lacks them.</summary>
internal sealed class ImportRegimesFile : ICommand
{
    public string Name => "import regimes";

    public string Help => "TỆP: nạp nghị định, mốc thời hạn, mẫu phiếu còn thiếu (data/regimes/decrees.json và README.md); tệp sai thì không nạp gì";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var path = arguments.Word(0, "tệp");
        if (!File.Exists(path))
        {
            throw new UsageException($"Không có tệp {path}.");
        }

        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var loaded = await services.GetRequiredService<ImportRegimes>().RunAsync(new ImportRegimesOptions { Text = await File.ReadAllTextAsync(path, cancellationToken) }, Everything.Context(services), cancellationToken);
        if (!loaded.Succeeded)
        {
            return Everything.Refuse(loaded.Refusals);
        }

        Console.WriteLine($"Đã nạp {loaded.Value.Regimes} nghị định với {loaded.Value.Timers} mốc thời hạn, {loaded.Value.Forms} mẫu phiếu.");
        return 0;
    }
}
