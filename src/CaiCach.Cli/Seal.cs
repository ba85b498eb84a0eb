using CaiCach.Kernel.Audit.Sealing;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Seals the audit log now; a running host does it every minute.</summary>
internal sealed class Seal : ICommand
{
    public string Name => "seal";

    public string Help => "niêm phong ngay các mục nhật ký mới (trang web đang chạy tự làm mỗi phút)";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var outcome = await services.GetRequiredService<AuditSealer>().RunAsync(cancellationToken);
        if (!outcome.Succeeded)
        {
            Console.Error.WriteLine(outcome.Refusals[0].Message);
            return 1;
        }

        var latest = await services.GetRequiredService<SealedLog>().LatestAsync(cancellationToken);
        Console.WriteLine($"Đã niêm phong {outcome.Value.Count} mục mới."
            + (latest is null ? "" : $" Dấu số {latest.Number}: {latest.Size} mục, gốc {Convert.ToHexStringLower(latest.Root)}."));
        return 0;
    }
}
