using System.Globalization;
using System.Text.RegularExpressions;
using CaiCach.WorkingTime;

namespace CaiCach.Organisations.Calendars.Checking;

/// <summary>Looks for what a year's calendar usually has and this one lacks.</summary>
public static partial class CalendarChecks
{
    // Tết is at least five days off by Article 112 of the Labour Code 2019; with weekends in between three weekdays are the least that was ever seen.
    const int TetWeekdays = 3;

    // Swaps of the past lie at most two weeks apart; a month leaves room.
    const int SwapDays = 31;

    const int LongestClosed = 30;

    /// <summary>All findings of a year, the year's first.</summary>
    public static IReadOnlyList<CalendarFinding> Of(WorkingCalendar calendar, int year)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        if (first < calendar.FirstDay || last > calendar.LastDay)
        {
            return [new("gap", last < calendar.FirstDay || first > calendar.LastDay ? $"Chưa nạp lịch năm {year}." : $"Lịch năm {year} mới nạp một phần ({Later(first, calendar.FirstDay):dd/MM}–{Earlier(last, calendar.LastDay):dd/MM}); hãy nạp cả năm.")];
        }

        List<CalendarFinding> findings = [];
        var days = Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays).ToList();
        if (!days.Exists(d => IsWeekdayOff(calendar, d)))
        {
            findings.Add(new("no-holiday", $"Năm {year} chưa có ngày nghỉ lễ nào; hãy nạp lịch nghỉ lễ, Tết của năm."));
        }
        else if (LongestOff(calendar, days.Where(d => d.Month <= 2)) < TetWeekdays)
        {
            findings.Add(new("no-tet", $"Năm {year} không có đợt nghỉ Tết Nguyên đán: không có {TetWeekdays} ngày trong tuần nghỉ liền nhau trong tháng 1, tháng 2."));
        }

        findings.AddRange(days.Where(d => calendar.KindOf(d) == DayKind.MakeUp && !HasSwap(calendar, d)).Select(d => new CalendarFinding(
            "make-up-alone", $"Ngày làm bù {d:dd/MM/yyyy} ({calendar.ReasonOf(d)}) không có ngày trong tuần được nghỉ thay; thêm ngày nghỉ hoán đổi hoặc bỏ ngày làm bù.", d)));
        findings.AddRange(from d in days
                          where IsWeekdayOff(calendar, d) && MakeUpTold().Match(calendar.ReasonOf(d) ?? "") is { Success: true } told
                              && Told(told, d.Year) is { } madeUp && (Inside(calendar, madeUp) is false || calendar.KindOf(madeUp) != DayKind.MakeUp)
                          select new CalendarFinding("swap-alone", $"Ngày nghỉ {d:dd/MM/yyyy} ghi làm bù nhưng lịch không có ngày làm bù đó; thêm ngày làm bù.", d));
        if (LongClosure(calendar, days) is { } closed)
        {
            findings.Add(new("long-closure", $"Từ {closed:dd/MM/yyyy} có {LongestClosed} ngày liền không có ngày làm việc nào; xem lại giờ làm việc và ngày nghỉ.", closed));
        }

        return findings;
    }

    static bool IsWeekdayOff(WorkingCalendar calendar, DateOnly day) => !IsWeekend(day) && !calendar.IsWorkingDay(day);

    static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    static int LongestOff(WorkingCalendar calendar, IEnumerable<DateOnly> days)
    {
        var (longest, run) = (0, 0);
        foreach (var day in days.Where(d => !IsWeekend(d)))
        {
            run = calendar.IsWorkingDay(day) ? 0 : run + 1;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    // Where the reason names the day that was swapped, that day; else any weekday off nearby.
    static bool HasSwap(WorkingCalendar calendar, DateOnly makeUp) => DateTold().Match(calendar.ReasonOf(makeUp) ?? "") is { Success: true } told && Told(told, makeUp.Year) is { } swapped
        ? !Inside(calendar, swapped) || IsWeekdayOff(calendar, swapped)
        : Enumerable.Range(-SwapDays, (2 * SwapDays) + 1).Select(makeUp.AddDays).Any(d => Inside(calendar, d) && IsWeekdayOff(calendar, d));

    static bool Inside(WorkingCalendar calendar, DateOnly day) => calendar.FirstDay <= day && day <= calendar.LastDay;

    static DateOnly? Told(Match told, int year) => DateOnly.TryParseExact(
        $"{told.Groups["day"].Value}/{told.Groups["month"].Value}/{(told.Groups["year"].Success ? told.Groups["year"].Value : year.ToString(CultureInfo.InvariantCulture))}",
        "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    static DateOnly? LongClosure(WorkingCalendar calendar, List<DateOnly> days)
    {
        var run = 0;
        foreach (var day in days)
        {
            run = calendar.IsWorkingDay(day) ? 0 : run + 1;
            if (run == LongestClosed)
            {
                return day.AddDays(1 - LongestClosed);
            }
        }

        return null;
    }

    static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    [GeneratedRegex(@"(?<day>\d{1,2})/(?<month>\d{1,2})(/(?<year>\d{4}))?")]
    private static partial Regex DateTold();

    [GeneratedRegex(@"làm bù[^0-9]{0,20}(?<day>\d{1,2})/(?<month>\d{1,2})(/(?<year>\d{4}))?")]
    private static partial Regex MakeUpTold();
}
