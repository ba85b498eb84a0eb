using CaiCach.Quality.Schemes;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Puts new indicators of procedure handling in force.</summary>
internal sealed class ImportQualityScheme : ICommand
{
    public string Name => "import quality-scheme";

    public string Help => "THƯ_MỤC --valid-from 2022-01-01: nạp bộ chỉ số chất lượng giải quyết (indicators.csv, bands.csv; xem data/quality/README.md); bộ cũ dừng hôm trước ngày đó";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (folder, from) = (arguments.Word(0, "thư mục"), arguments.Day("valid-from"));
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var (indicators, bands) = (Path.Combine(folder, QualityScheme.IndicatorsFile), Path.Combine(folder, QualityScheme.BandsFile));
        if (!File.Exists(indicators) || !File.Exists(bands))
        {
            throw new UsageException($"{folder} cần có {QualityScheme.IndicatorsFile} và {QualityScheme.BandsFile}.");
        }

        var loaded = await services.GetRequiredService<LoadQualityScheme>().RunAsync(
            new LoadQualitySchemeOptions { ValidFrom = from, Indicators = await File.ReadAllTextAsync(indicators, cancellationToken), Bands = await File.ReadAllTextAsync(bands, cancellationToken) }, Everything.Context(services), cancellationToken);
        if (!loaded.Succeeded)
        {
            return Everything.Refuse(loaded.Refusals);
        }

        Console.Error.WriteLine($"Bộ chỉ số mới có hiệu lực từ {from:dd/MM/yyyy}: {loaded.Value.Indicators} chỉ số, {loaded.Value.Bands} mức xếp loại.");
        return 0;
    }
}
