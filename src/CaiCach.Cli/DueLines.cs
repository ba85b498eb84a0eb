using CaiCach.WorkingTime;

namespace CaiCach.Cli;

/// <summary>Answers due dates line by line, without a database.</summary>
internal sealed class DueLines : ICommand
{
    public string Name => "due";

    public string Help => "--json: đọc mỗi dòng một trường hợp JSON, trả hạn và lời giải thích";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!arguments.Has("json"))
        {
            throw new UsageException("Thiếu --json.");
        }

        var calendar = NationalCalendar.Load();
        // Of its own, not Console.In: a byte order mark at the start is no part of the first line.
        using var input = new StreamReader(Console.OpenStandardInput(), new System.Text.UTF8Encoding(false));
        using var output = new StreamWriter(Console.OpenStandardOutput(), new System.Text.UTF8Encoding(false));
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            await output.WriteLineAsync(DueCommand.Answer(line, calendar));
            if (!Console.IsInputRedirected)
            {
                await output.FlushAsync(cancellationToken);
            }
        }

        return 0;
    }
}
