using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Calendars.Listing;
using CaiCach.Organisations.Calendars.Redating;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>What the commands on calendars share.</summary>
internal static class CalendarLayers
{
    public static async Task<CalendarLayerView> FindAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken) =>
        await services.GetRequiredService<CalendarList>().FindAsync(arguments.Required("layer"), arguments.Has("closure"), cancellationToken)
        ?? throw new UsageException($"--layer {arguments.Option("layer")}: không có lớp lịch này; dùng national hoặc mã của tỉnh, cơ quan đã có lớp lịch (--closure: lớp đóng cửa khẩn cấp).");

    /// <summary>Prepares a change, tells what it moves, and applies it where the person has said what becomes of promised dates.</summary>
    public static async Task<int> ChangeAsync(PrepareCalendarChangeOptions options, Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (arguments.Has("move") && arguments.Has("keep"))
        {
            throw new UsageException("Chỉ chọn một trong --move, --keep.");
        }

        var context = Everything.Context(services);
        var prepared = await services.GetRequiredService<PrepareCalendarChange>().RunAsync(options, context, cancellationToken);
        if (!prepared.Succeeded)
        {
            return Everything.Refuse(prepared.Refusals);
        }

        var impact = await services.GetRequiredService<CalendarImpactReader>().FindAsync(prepared.Value.Id, context.Authority, after: null, take: 10, cancellationToken);
        Console.WriteLine($"{prepared.Value.Days} ngày thay đổi; {impact!.Count} hồ sơ đang mở sẽ dời hạn ({impact.Earlier} sớm hơn, {impact.Reappointed} đã hẹn lại: giữ ngày hẹn).");
        foreach (var row in impact.Rows)
        {
            Console.WriteLine($"  {row.Code}: {Kernel.Time.LocalClock.ToLocal(row.LawfulBefore):HH:mm dd/MM/yyyy} → {Kernel.Time.LocalClock.ToLocal(row.LawfulAfter):HH:mm dd/MM/yyyy}");
        }

        if (!arguments.Has("move") && !arguments.Has("keep"))
        {
            await services.GetRequiredService<DiscardCalendarChange>().RunAsync(prepared.Value.Id, context, cancellationToken);
            Console.WriteLine("Chưa thay đổi gì. Thêm --move (dời ngày hẹn, báo người nộp) hoặc --keep (giữ ngày đã hẹn) để áp dụng.");
            return 0;
        }

        var decided = await services.GetRequiredService<DecideCalendarChange>().RunAsync(
            new DecideCalendarChangeOptions { ChangeId = prepared.Value.Id, Promise = arguments.Has("move") ? CalendarPromise.Move : CalendarPromise.Keep }, context, cancellationToken);
        if (!decided.Succeeded)
        {
            return Everything.Refuse(decided.Refusals);
        }

        Console.WriteLine("Lịch đã thay đổi. Hạn được dời khi máy chủ web chạy, hoặc ngay bây giờ: ./caicach calendar redate");
        return 0;
    }
}
