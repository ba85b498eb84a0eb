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
        using var output = new StreamWriter(Console.OpenStandardOutput(), new System.Text.UTF8Encoding(false));
        while (await Console.In.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.Length > 0)
            {
                await output.WriteLineAsync(DueCommand.Answer(line, calendar));
                if (!Console.IsInputRedirected)
                {
                    await output.FlushAsync(cancellationToken);
                }
            }
        }

        return 0;
    }
}
