using CaiCach.Surveys.Questionnaires;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Takes in an edition of a survey's questionnaire.</summary>
internal sealed class ImportQuestionnaire : ICommand
{
    public string Name => "import questionnaire";

    public string Help => "TỆP: nạp một bộ câu hỏi khảo sát (JSON; xem data/surveys/README.md); phiên bản đã dùng thì không đổi được";

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

        var loaded = await services.GetRequiredService<LoadQuestionnaire>().RunAsync(
            new LoadQuestionnaireOptions { Json = await File.ReadAllTextAsync(path, cancellationToken) }, Everything.Context(services), cancellationToken);
        if (!loaded.Succeeded)
        {
            return Everything.Refuse(loaded.Refusals);
        }

        Console.Error.WriteLine($"Đã nạp {loaded.Value.Code} phiên bản {loaded.Value.Edition}: {loaded.Value.Name}, {loaded.Value.Factors} yếu tố, {loaded.Value.Questions} câu.");
        return 0;
    }
}
