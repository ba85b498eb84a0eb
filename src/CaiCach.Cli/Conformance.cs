using System.Diagnostics;
using System.Text.Json;
using CaiCach.WorkingTime;
using CaiCach.WorkingTime.Conformance;

namespace CaiCach.Cli;

/// <summary>Runs the open deadline suite against this program or another one.</summary>
internal sealed class Conformance : ICommand
{
    const int Shown = 20;

    public string Name => "conformance";

    public string Help => "[THƯ_MỤC] [--with CHƯƠNG_TRÌNH] [--json]: chạy bộ kiểm thử thời hạn mở (mặc định conformance/cases); --with hỏi một chương trình khác: mỗi dòng vào một trường hợp, mỗi dòng ra một câu trả lời";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var folder = arguments.Words.Count > 0 ? arguments.Words[0] : Path.Combine(Environment.GetEnvironmentVariable("CAICACH_HOME") ?? ".", "conformance", "cases");
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).ToList() : [];
        var cases = new List<ConformanceCase>();
        foreach (var file in files)
        {
            cases.AddRange(ConformanceCase.Read(await File.ReadAllTextAsync(file, cancellationToken)));
        }

        if (cases.Count == 0)
        {
            throw new UsageException($"{folder} không có trường hợp nào (*.json).");
        }

        var national = new CalendarLayer("Quốc gia", NationalCalendar.Days());
        var answers = arguments.Option("with") is { } program ? await AskAsync(program, cases, cancellationToken) : [.. cases.Select(c => c.Answer(national))];
        var wrong = cases.Zip(answers).Where(p => !p.First.Expected.Agrees(p.Second)).ToList();
        if (arguments.Has("json"))
        {
            JsonOutput.Print(new { cases = cases.Count, agreed = cases.Count - wrong.Count, wrong = wrong.Select(w => new { id = w.First.Id, expected = w.First.Expected, answer = w.Second }) });
            return wrong.Count == 0 ? 0 : 1;
        }

        foreach (var topic in cases.Zip(answers).GroupBy(p => p.First.Topic))
        {
            Console.WriteLine($"{topic.Key,-24} {topic.Count(p => p.First.Expected.Agrees(p.Second)),5} / {topic.Count(),5}");
        }

        foreach (var (one, answer) in wrong.Take(Shown))
        {
            Console.Error.WriteLine($"SAI {one.Id}\n  đúng:    {one.Expected}\n  trả lời: {answer}");
        }

        Console.WriteLine($"{cases.Count - wrong.Count} / {cases.Count} trường hợp khớp.");
        return wrong.Count == 0 ? 0 : 1;
    }

    /// <summary>One line in, one line out: <c>{"due": …, "promised": …}</c> or <c>{"error": true}</c>; a sentence if it has one.</summary>
    static async Task<IReadOnlyList<ConformanceAnswer>> AskAsync(string program, List<ConformanceCase> cases, CancellationToken cancellationToken)
    {
        var words = program.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        using var process = Process.Start(new ProcessStartInfo(words[0], words.Skip(1)) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false }) ?? throw new UsageException($"Không chạy được {program}.");
        var asking = Task.Run(
            async () =>
            {
                foreach (var one in cases)
                {
                    await process.StandardInput.WriteLineAsync(one.Question());
                }

                process.StandardInput.Close();
            },
            cancellationToken);
        List<ConformanceAnswer> answers = [];
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            answers.Add(Read(line));
        }

        await asking;
        await process.WaitForExitAsync(cancellationToken);
        return answers.Count == cases.Count ? answers : throw new UsageException($"{program} trả lời {answers.Count} dòng cho {cases.Count} trường hợp.");
    }

    static ConformanceAnswer Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            string? Text(string name) => json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
            return new ConformanceAnswer(Text("due"), Text("promised"), Text("sentence"), json.RootElement.TryGetProperty("error", out _));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return new ConformanceAnswer(line, null, null, false);
        }
    }
}
