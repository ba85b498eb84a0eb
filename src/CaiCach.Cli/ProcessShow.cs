namespace CaiCach.Cli;

/// <summary>What a process says, as JSON that <c>process import</c> reads.</summary>
internal sealed class ProcessShow : ICommand
{
    public string Name => "process show";

    public string Help => "MÃ [--number 2]: nội dung quy trình nội bộ dạng JSON, của bản nháp hoặc của một số; process import đọc lại được";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        Console.WriteLine(JsonFile.Write((await ProcessChoice.ViewAsync(arguments, services, cancellationToken)).Content));
        return 0;
    }
}
