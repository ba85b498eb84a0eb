using CaiCach.Kernel.Backups;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Copies everything into one file while people go on working.</summary>
internal sealed class Backup : ICommand
{
    public string Name => "backup";

    public string Help => "TỆP: sao lưu cơ sở dữ liệu, tệp đính kèm và khoá vào một tệp; hệ thống vẫn chạy";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var file = arguments.Word(0, "tên tệp");
        var outcome = await services.GetRequiredService<TakeBackup>().RunAsync(file, cancellationToken);
        if (!outcome.Succeeded)
        {
            Console.Error.WriteLine(outcome.Refusals[0].Message);
            return 1;
        }

        Console.WriteLine($"Đã sao lưu vào {file}: {outcome.Value.Parts.Count} phần, {outcome.Value.Parts.Sum(p => p.Size) / 1024 / 1024} MB trước khi nén.");
        return 0;
    }
}
