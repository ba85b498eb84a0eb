using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Calendars.Listing;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.Calendars;

/// <summary>Words for changes of a calendar.</summary>
internal static class ChangeWords
{
    public static string State(CalendarChangeState state) => state switch
    {
        CalendarChangeState.Prepared => "chờ quyết định",
        CalendarChangeState.Running => "đang dời hạn",
        CalendarChangeState.Done => "đã xong",
        _ => "đã bỏ",
    };

    public static string Promise(CalendarPromise? promise) => promise switch
    {
        CalendarPromise.Move => "dời hạn và báo người nộp",
        CalendarPromise.Keep => "giữ ngày đã hẹn",
        _ => "–",
    };

    /// <summary>"02/09/2026", or the span.</summary>
    public static string Days(CalendarChangeView change) => change.FromDay == change.ToDay
        ? VietnameseDay.Write(change.FromDay) : $"{VietnameseDay.Write(change.FromDay)} – {VietnameseDay.Write(change.ToDay)}";
}
