using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars.Redating;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Moves the dates that a change of the calendar still has to move, from wherever it was broken off.</summary>
internal sealed class CalendarRedate : ICommand
{
    public string Name => "calendar redate";

    public string Help => ": dời nốt hạn của hồ sơ theo thay đổi lịch đã quyết định, chạy tiếp từ chỗ dừng";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var (redating, clock) = (services.GetRequiredService<RunRedating>(), services.GetRequiredService<LocalClock>());
        var changes = 0;
        while (await redating.WaitingAsync(cancellationToken) is { } from)
        {
            if (from > clock.Now)
            {
                await Task.Delay(from - clock.Now, cancellationToken);
            }

            var told = 0;
            var report = await redating.RunAsync(
                p =>
                {
                    if (p.Moved - told >= 10_000)
                    {
                        told = p.Moved;
                        Console.WriteLine($"  {p.Moved} trên {p.Expected} hạn đã dời");
                    }
                },
                cancellationToken);
            changes += report is null ? 0 : 1;
            if (report is not null)
            {
                Console.WriteLine($"Đã dời {report.Moved} hạn, giữ ngày hẹn {report.Kept}, chuẩn bị {report.Noticed} thư báo; {report.Silent} người nộp cần báo cách khác.");
            }
        }

        Console.WriteLine(changes == 0 ? "Không có thay đổi lịch nào đang chờ dời hạn." : "Xong.");
        return 0;
    }
}
