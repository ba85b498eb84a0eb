using CaiCach.Kernel.Data;
using CaiCach.Organisations.Units;
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
        if (!await EarlierMigrations.AdoptAsync(db, cancellationToken))
        {
            Console.Error.WriteLine("Cơ sở dữ liệu do một bản phát triển quá cũ lập; hãy chạy lệnh migrate của bản ngay trước bản này trước.");
            return 1;
        }

        var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Count();
        await db.Database.MigrateAsync(cancellationToken);
        Console.WriteLine(pending == 0 ? "Cơ sở dữ liệu đã ở phiên bản mới nhất." : $"Đã áp dụng {pending} thay đổi.");
        if ((await services.GetRequiredService<UnitDirectory>().GetAsync(cancellationToken)).All.Count == 0)
        {
            Console.WriteLine("""

                Cơ sở dữ liệu chưa có đơn vị nào.
                  Tỉnh của bạn:   ./caicach unit create --code H45 --name "Uỷ ban nhân dân tỉnh Phú Yên" --short "UBND tỉnh" --kind province
                                  ./caicach official create --user quan.tri --name "Nguyễn Văn Kỹ Thuật" --unit H45 --role technical-administrator
                  Bản trình diễn: ./caicach seed
                """);
        }

        return 0;
    }
}
