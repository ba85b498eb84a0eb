using CaiCach.Kernel.Time;
using CaiCach.Organisations.Mornings;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>The morning letters by hand: writes what is missing for today, or says what would be written.</summary>
internal sealed class Digest : ICommand
{
    public string Name => "digest";

    public string Help => "[--day 2021-07-01] [--dry-run] [--json]: thư việc cần làm buổi sáng; ngày khác hôm nay chỉ xem thử";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var day = arguments.Has("day") ? arguments.Day("day") : services.GetRequiredService<LocalClock>().Today;
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var isRehearsal = arguments.Has("dry-run");
        var outcome = await services.GetRequiredService<SendMornings>().RunAsync(
            new SendMorningsOptions { Day = day, IsRehearsal = isRehearsal }, Everything.Context(services), cancellationToken);
        if (!outcome.Succeeded)
        {
            return Everything.Refuse(outcome.Refusals);
        }

        var r = outcome.Value;
        if (arguments.Has("json"))
        {
            JsonOutput.Print(new { IsRehearsal = isRehearsal, r.Day, r.IsWorkingDay, r.IsMailReady, r.Officials, Letters = r.Sent, r.AlreadySent, r.NothingWaits, r.WithoutAddress, r.SwitchedOff, r.Escalations });
            return 0;
        }

        Console.WriteLine(!r.IsWorkingDay
            ? $"{day:dd/MM/yyyy} không phải ngày làm việc: không gửi thư."
            : $"""
              Thư việc cần làm sáng {day:dd/MM/yyyy}{(isRehearsal ? " (xem thử, không ghi gì)" : "")}

                {r.Officials,6} cán bộ có tài khoản và vị trí công tác
                {r.Sent,6} thư, mỗi người một thư{(isRehearsal ? " sẽ được viết" : ", đã vào hộp thư đi")}
                {r.AlreadySent,6} đã có thư hôm nay
                {r.NothingWaits,6} không có việc gì
                {r.WithoutAddress,6} chưa có địa chỉ thư điện tử
                {r.SwitchedOff,6} đã tắt thư buổi sáng
                {r.Escalations,6} lần nhắc hạn, báo cáo quá hạn {(isRehearsal ? "sẽ được ghi" : "vừa ghi")}
              """);
        if (r is { IsWorkingDay: true, IsMailReady: false })
        {
            Console.Error.WriteLine($"Chưa cấu hình máy chủ thư (Smtp:Host, Smtp:From): {(isRehearsal ? "chạy thật sẽ không viết thư nào" : "không thư nào được viết")}.");
        }

        return 0;
    }
}
