using CaiCach.Kernel.Backups;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Brings a backup back and proves its history.</summary>
internal sealed class Restore : ICommand
{
    public string Name => "restore";

    public string Help => "TỆP [--force]: phục hồi từ bản sao lưu rồi kiểm tra nhật ký; --force thay dữ liệu đang có. Dừng trang web trước";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        // "--force TỆP" reads the file as the option's value.
        var file = arguments.Words.Count == 0 && arguments.Option("force") is { } after ? after : arguments.Word(0, "tên tệp");
        var outcome = await services.GetRequiredService<RestoreBackup>().RunAsync(file, arguments.Has("force"), cancellationToken);
        if (!outcome.Succeeded)
        {
            Console.Error.WriteLine(outcome.Refusals[0].Message);
            return 1;
        }

        var (restored, audit) = (outcome.Value, outcome.Value.Audit);
        Console.WriteLine($"Đã phục hồi bản sao lưu lúc {CaiCach.Kernel.Time.LocalClock.ToLocal(restored.Manifest.TakenAt):HH:mm dd/MM/yyyy}.");
        Console.WriteLine(audit.Break is { } found
            ? $"NHẬT KÝ KHÔNG KHỚP: {found.Sentence}"
            : $"Nhật ký khớp: {audit.Entries} mục của {audit.Records} bản ghi.");
        if (restored.MissingFiles.Count > 0)
        {
            Console.WriteLine($"THIẾU {restored.MissingFiles.Count} tệp đính kèm, đầu tiên: {restored.MissingFiles[0]}.");
        }

        return restored.Holds ? 0 : 1;
    }
}
