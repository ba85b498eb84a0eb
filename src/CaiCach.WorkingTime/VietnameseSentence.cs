using System.Globalization;
using System.Text;

namespace CaiCach.WorkingTime;

/// <summary>Words for an <see cref="Explanation"/>.</summary>
internal static class VietnameseSentence
{
    /// <summary>Above this many days off, they are told by name and number instead of one by one.</summary>
    const int ListedDays = 3;

    public static string Of(Explanation e)
    {
        var text = new StringBuilder();
        text.Append(Invariant($"Hẹn trả {Moment(e.Due)}: {e.Limit} "));
        text.Append(Deadlines.IsExact(e.Limit.Unit, e.Rule)
            ? Invariant($"kể từ {Moment(e.CountedFrom)}")
            : Invariant($"tính từ ngày sau ngày nhận {e.CountedFrom:dd/MM/yyyy} đến hết giờ làm việc ngày cuối"));
        if (e.CountedFrom != e.Received)
        {
            text.Append(Invariant($" (nhận lúc {e.Received:HH:mm dd/MM/yyyy}, ngoài giờ làm việc)"));
        }

        if (e.Limit.Unit is TimeUnit.Day or TimeUnit.Month)
        {
            text.Append(e.MovedFrom is { } moved
                ? Invariant($"; ngày cuối {moved:dd/MM/yyyy} là {e.MovedBecause} nên chuyển sang ngày làm việc kế tiếp")
                : "");
        }
        else
        {
            text.Append(e.WeekendDays > 0 ? Invariant($", bỏ {e.WeekendDays} ngày cuối tuần") : "");
            text.Append(e.DaysOff.Count > 0 ? ", nghỉ " + DaysOff(e.DaysOff) : ", không vướng ngày lễ");
            text.Append(e.MakeUpDays.Count > 0 ? ", có làm bù " + string.Join(", ", e.MakeUpDays.Select(d => Day(d.Date))) : "");
        }

        text.Append(e.LegalSource is { } source ? Invariant($" ({source}).") : ".");
        return text.ToString();
    }

    static string DaysOff(IReadOnlyList<CalendarDay> days) => days.Count <= ListedDays
        ? string.Join(", ", days.Select(d => Invariant($"{d.Date:dd/MM} ({d.Reason})")))
        : Invariant($"{days.Count} ngày: ") + string.Join(", ", days.GroupBy(d => d.Reason).Select(g => Invariant($"{g.Key} {g.Count()} ngày")));

    static string Moment(DateTime moment) => Invariant($"{moment:HH:mm} ") + Day(DateOnly.FromDateTime(moment));

    static string Day(DateOnly day) => Weekday(day.DayOfWeek) + day.ToString(" dd/MM/yyyy", CultureInfo.InvariantCulture);

    static string Weekday(DayOfWeek day) => day switch
    {
        DayOfWeek.Monday => "thứ Hai",
        DayOfWeek.Tuesday => "thứ Ba",
        DayOfWeek.Wednesday => "thứ Tư",
        DayOfWeek.Thursday => "thứ Năm",
        DayOfWeek.Friday => "thứ Sáu",
        DayOfWeek.Saturday => "thứ Bảy",
        _ => "Chủ nhật",
    };

    static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
