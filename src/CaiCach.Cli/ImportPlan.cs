using CaiCach.ReformPlans.Importing;
using CaiCach.ReformPlans.Listing;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Takes the appendix table of a plan from a file.</summary>
internal sealed class ImportPlan : ICommand
{
    public string Name => "import plan";

    public string Help => "TỆP --plan 2021 [--accept-guesses] [--decision SỐ --decision-on 2021-03-31] [--dry-run] [--json]: nạp bảng phụ lục XLSX, DOCX; "
        + "dòng có phỏng đoán chỉ được lấy khi có --accept-guesses; mã thoát 1 nếu không nạp";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (code, path, context) = (arguments.Required("plan"), arguments.Word(0, "tên tệp"), Everything.Context(services));
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        if (!File.Exists(path))
        {
            throw new UsageException($"Không có tệp {path}.");
        }

        var plan = await services.GetRequiredService<PlanReader>().IdOfAsync(code, context.Authority, cancellationToken)
            ?? throw new UsageException($"--plan {code}: tỉnh không có kế hoạch mang mã này.");
        await using var file = File.OpenRead(path);
        var read = await services.GetRequiredService<PlanAppendix>().ReadAsync(plan, file, context, cancellationToken);
        if (!read.Succeeded)
        {
            return Everything.Refuse(read.Refusals);
        }

        Print(read.Value.Reading, arguments.Has("json"));
        if (arguments.Has("dry-run"))
        {
            return 0;
        }

        var fresh = read.Value.Reading.Tasks.Where(t => !t.IsThere).ToList();
        if (fresh.Count == 0)
        {
            Console.Error.WriteLine("Mọi nhiệm vụ trong tệp đã có trong kế hoạch; không ghi gì.");
            return 0;
        }

        var taken = await services.GetRequiredService<ImportPlanTasks>().RunAsync(
            new ImportPlanTasksOptions
            {
                PlanId = plan, FileHash = read.Value.FileHash, Rows = [.. read.Value.Reading.Tasks.Select(t => ImportedTask.Of(t, !t.IsThere, arguments.Has("accept-guesses")))],
                DecisionNumber = arguments.Option("decision"), DecisionOn = arguments.Has("decision-on") ? arguments.Day("decision-on") : null,
            },
            context, cancellationToken);
        if (!taken.Succeeded)
        {
            return Everything.Refuse(taken.Refusals);
        }

        Console.Error.WriteLine($"Đã đưa {taken.Value.Taken} nhiệm vụ vào kế hoạch {code}.");
        return 0;
    }

    static void Print(AppendixReading reading, bool json)
    {
        if (json)
        {
            JsonOutput.Print(reading);
            return;
        }

        foreach (var task in reading.Tasks)
        {
            Console.WriteLine($"dòng {task.Line}: {task.Name}{(task.IsThere ? " (đã có)" : "")}");
            foreach (var remark in task.Remarks)
            {
                Console.WriteLine($"    {(remark.IsGap ? "THIẾU" : "phỏng đoán")}: {remark.Sentence}");
            }
        }

        Console.WriteLine();
        foreach (var left in reading.Left)
        {
            Console.WriteLine($"dòng {left.Line} không lấy, {left.Why}: {left.Text}");
        }

        Console.WriteLine($"\n{reading.Tasks.Count} nhiệm vụ, {reading.Tasks.Count(t => t.Remarks.Count > 0)} dòng cần xem, {reading.Left.Count} dòng không phải nhiệm vụ.");
    }
}
