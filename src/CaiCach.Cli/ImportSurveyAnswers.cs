using CaiCach.Surveys.Answering;
using CaiCach.Surveys.Listing;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Takes slips that were keyed elsewhere from a file.</summary>
internal sealed class ImportSurveyAnswers : ICommand
{
    public string Name => "import survey-answers";

    public string Help => "TỆP --survey SIPAS-2021 [--dry-run]: nạp phiếu khảo sát từ CSV (cột: xem docs/surveys.md); một dòng sai thì không nhận dòng nào, mỗi lỗi nêu dòng, cột";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (path, code, context) = (arguments.Word(0, "tên tệp"), arguments.Required("survey"), Everything.Context(services));
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        if (!File.Exists(path))
        {
            throw new UsageException($"Không có tệp {path}.");
        }

        var id = await services.GetRequiredService<SurveyReader>().IdOfAsync(code, context.Authority, cancellationToken) ?? throw new UsageException($"--survey {code}: không có đợt khảo sát mang mã này.");
        var (use, options) = (services.GetRequiredService<ImportSheets>(), new ImportSheetsOptions { SurveyId = id, Csv = await File.ReadAllTextAsync(path, cancellationToken) });
        var done = arguments.Has("dry-run") ? await use.CheckAsync(options, context, cancellationToken) : await use.RunAsync(options, context, cancellationToken);
        if (!done.Succeeded)
        {
            var refused = Everything.Refuse(done.Refusals);
            Console.Error.WriteLine($"{done.Refusals.Count} chỗ cần sửa; không nhận phiếu nào.");
            return refused;
        }

        Console.Error.WriteLine(arguments.Has("dry-run") ? $"{done.Value.Sheets} phiếu đều nhận được; chưa ghi gì." : $"Đã nhận {done.Value.Sheets} phiếu vào {code}.");
        return 0;
    }
}
