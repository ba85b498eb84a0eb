using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Brings the database to the shape this version needs.</summary>
internal sealed class Migrate : ICommand
{
    public string Name => "migrate";

    public string Help => "tạo hoặc nâng cấp cơ sở dữ liệu";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<AppDb>();
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Count();
        await db.Database.MigrateAsync(cancellationToken);
        Console.WriteLine(pending == 0 ? "Cơ sở dữ liệu đã ở phiên bản mới nhất." : $"Đã áp dụng {pending} thay đổi.");
        return 0;
    }
}
