using CaiCach.Kernel.Audit;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Proves that no recorded history was changed.</summary>
internal sealed class Verify : ICommand
{
    public string Name => "verify";

    public string Help => "tính lại mọi chuỗi băm của nhật ký; mã thoát 1 nếu có chỗ không khớp";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var report = await services.GetRequiredService<AuditVerifier>().RunAsync(null, cancellationToken);
        if (report.Break is { } found)
        {
            Console.WriteLine($"KHÔNG KHỚP: {found.RecordKind} {found.RecordId}, mục {found.Sequence}: {found.Reason}. Trước đó {report.Entries} mục khớp.");
            return 1;
        }

        Console.WriteLine($"Khớp: {report.Entries} mục của {report.Records} bản ghi.");
        return 0;
    }
}
