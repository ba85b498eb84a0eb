using CaiCach.Reports.Reform.Forms;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Puts a new form of the reform report in force.</summary>
internal sealed class ImportReportForm : ICommand
{
    public string Name => "import report-form";

    public string Help => "THƯ_MỤC --valid-from 2022-01-01: nạp mẫu báo cáo cải cách (sections.csv, indicators.csv; xem data/reports/README.md); mẫu cũ dừng hôm trước ngày đó";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (folder, from) = (arguments.Word(0, "thư mục"), arguments.Day("valid-from"));
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var (sections, indicators) = (Path.Combine(folder, ReportForm.SectionsFile), Path.Combine(folder, ReportForm.IndicatorsFile));
        if (!File.Exists(sections) || !File.Exists(indicators))
        {
            throw new UsageException($"{folder} cần có {ReportForm.SectionsFile} và {ReportForm.IndicatorsFile}.");
        }

        var loaded = await services.GetRequiredService<LoadReportForm>().RunAsync(
            new LoadReportFormOptions { ValidFrom = from, Sections = await File.ReadAllTextAsync(sections, cancellationToken), Indicators = await File.ReadAllTextAsync(indicators, cancellationToken) }, Everything.Context(services), cancellationToken);
        if (!loaded.Succeeded)
        {
            return Everything.Refuse(loaded.Refusals);
        }

        Console.Error.WriteLine($"Mẫu mới có hiệu lực từ {from:dd/MM/yyyy}: {loaded.Value.Sections} mục, {loaded.Value.Indicators} chỉ tiêu.");
        return 0;
    }
}
