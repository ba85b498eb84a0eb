using CaiCach.Dossiers.ChangingProcess;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Lets open dossiers follow another number of their process; with <c>--preview</c> only says what would happen.</summary>
internal sealed class ProcessMigrate : ICommand
{
    public string Name => "process migrate";

    public string Help => "MÃ --from 1 --to 2 [--map b3=b4,b5=b6] [--preview]: chuyển hồ sơ đang giải quyết sang quy trình khác, mỗi lượt 200; bị ngắt thì chạy lại; --preview chỉ xem trước";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (from, to) = (arguments.Required("from"), arguments.Required("to"));
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var numbers = await ProcessChoice.NumbersAsync(arguments, services, cancellationToken);
        var options = new ProcessChangeOptions { FromProcessId = ProcessChoice.Numbered(numbers, from).Id, ToProcessId = ProcessChoice.Numbered(numbers, to).Id, Mapping = Mapping(arguments.Option("map")) };
        if (arguments.Has("preview"))
        {
            return await PreviewAsync(options, services, cancellationToken);
        }

        var done = await services.GetRequiredService<MoveDossiersToProcess>().RunAllAsync(options, Everything.Context(services), cancellationToken);
        if (!done.Succeeded)
        {
            return Everything.Refuse(done.Refusals);
        }

        Console.WriteLine($"Đã chuyển {done.Value.Moved} hồ sơ sang quy trình số {to}; hạn theo luật không đổi.");
        return 0;
    }

    static async Task<int> PreviewAsync(ProcessChangeOptions options, IServiceProvider services, CancellationToken cancellationToken)
    {
        var look = await services.GetRequiredService<ProcessChangePreview>().LookAsync(options, cancellationToken);
        if (!look.Succeeded)
        {
            return Everything.Refuse(look.Refusals);
        }

        foreach (var row in look.Value.Rows)
        {
            Console.WriteLine($"{row.Old.Key,-8} {row.Old.Name,-40} {row.Count,6} hồ sơ → {row.New?.Key ?? "chưa có bước",-12} hạn bước: {row.Earlier} sớm hơn, {row.Later} muộn hơn");
        }

        Console.WriteLine($"{look.Value.Total} hồ sơ; hạn theo luật không đổi.");
        return look.Value.Refusals.Count == 0 ? 0 : Everything.Refuse(look.Value.Refusals);
    }

    static Dictionary<string, string> Mapping(string? text)
    {
        var pairs = (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(p => p.Split('=')).ToList();
        return pairs.TrueForAll(p => p is [{ Length: > 0 }, { Length: > 0 }]) && pairs.DistinctBy(p => p[0]).Count() == pairs.Count
            ? pairs.ToDictionary(p => p[0], p => p[1]) : throw new UsageException("--map viết dạng b3=b4,b5=b6.");
    }
}
