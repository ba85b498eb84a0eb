using System.Text.Json;
using CaiCach.Demonstration;
using CaiCach.Kernel.Audit.Sealing;
using CaiCach.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Fills an empty database with the demonstration province and sets its clock.</summary>
internal sealed class Seed : ICommand
{
    public string Name => "seed";

    public string Help => "[--scale small|default|full] [--clock TỆP] [--as-of 2025-07-01]: tạo tỉnh trình diễn Phú Yên, 6 tháng đầu năm 2021; --as-of 2025-06-30 hoặc 2025-07-01: chiều trước hay sáng sau khi sắp xếp đơn vị";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var options = (arguments.Option("scale") ?? "default") switch
        {
            "small" => new SeedOptions(600),
            "default" => new SeedOptions(),
            "full" => new SeedOptions(250_000),
            var other => throw new UsageException($"--scale {other}: chỉ có small, default, full."),
        };
        if (arguments.Has("as-of"))
        {
            options = options with { AsOf = ReorganisationLives.Days.Contains(arguments.Day("as-of")) ? arguments.Day("as-of") : throw new UsageException("--as-of chỉ có 2025-06-30 hoặc 2025-07-01.") };
        }

        try
        {
            await new DemonstrationSeed(services.GetRequiredService<AppDb>(), services.GetRequiredService<SealingKeys>()).RunAsync(options, Console.WriteLine, cancellationToken);
            if (options.AsOf is { } day)
            {
                await new QueueLives(services).RunAsync(options.Last, cancellationToken);
                await new ReorganisationLives(services).RunAsync(day, Console.WriteLine, cancellationToken);
            }
            else
            {
                await DemonstrationLives.RunAsync(services, cancellationToken);
            }
        }
        catch (InvalidOperationException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }

        if (arguments.Option("clock") is { } file)
        {
            // From the machine's own clock: an earlier demonstration may have shifted this program's.
            var shift = options.Present - new CaiCach.Kernel.Time.LocalClock(TimeProvider.System).Now;
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new { Demonstration = new { ClockShift = shift.ToString("c") } }), cancellationToken);
        }

        Console.WriteLine($"""

            Tên đăng nhập (mật khẩu chung: {DemonstrationSeed.Password})
              mc.tuyhoa        cán bộ Một cửa, UBND TP Tuy Hòa
              cv.tnmt.tuyhoa   chuyên viên Phòng Tài nguyên và Môi trường
              tp.tnmt.tuyhoa   trưởng phòng
              ct.tuyhoa        chủ tịch UBND thành phố
              vt.tuyhoa        văn thư
              pct.tinh         phó chủ tịch UBND tỉnh
              cchc.snv         cán bộ cải cách hành chính, Sở Nội vụ
              ct.sonoivu       giám đốc Sở Nội vụ: giao nhiệm vụ của kế hoạch cải cách
              kstthc           cán bộ kiểm soát thủ tục hành chính
              thanhtra         thanh tra
              quantri          quản trị kỹ thuật
            """);
        return 0;
    }
}
