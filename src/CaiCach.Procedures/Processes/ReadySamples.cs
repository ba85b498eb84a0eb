using CaiCach.WorkingTime;

namespace CaiCach.Procedures.Processes;

/// <summary>Moments of receipt at which processes show whether they hold.</summary>
public static class ReadySamples
{
    /// <summary>Now; a minute past the cut-off on the last working day before days off; the last working day before Tết, where the calendar knows it.</summary>
    public static IEnumerable<(string Words, DateTime Received)> Of(WorkingCalendar calendar, DateTime now)
    {
        yield return ("Nhận lúc này", now);
        for (var day = DateOnly.FromDateTime(now); day < calendar.LastDay; day = day.AddDays(1))
        {
            if (day >= calendar.FirstDay && calendar.IsWorkingDay(day) && !calendar.IsWorkingDay(day.AddDays(1)))
            {
                yield return ("15:01 trước ngày nghỉ cuối tuần", day.ToDateTime(new TimeOnly(15, 1)));
                break;
            }
        }

        if (BeforeTet(calendar, DateOnly.FromDateTime(now)) is { } last)
        {
            yield return ("Ngày làm việc cuối trước Tết", last.ToDateTime(new TimeOnly(10, 0)));
        }
    }

    /// <summary>Of the next Tết in the calendar, else of the last one that it knows.</summary>
    static DateOnly? BeforeTet(WorkingCalendar calendar, DateOnly today)
    {
        var off = Enumerable.Range(0, calendar.LastDay.DayNumber - calendar.FirstDay.DayNumber + 1).Select(i => calendar.FirstDay.AddDays(i))
            .Where(d => !calendar.IsWorkingDay(d) && calendar.ReasonOf(d) is { } reason && reason.Contains("Nguyên đán", StringComparison.OrdinalIgnoreCase)).ToList();
        if (off.Count == 0)
        {
            return null;
        }

        var day = off.Where(d => d > today).DefaultIfEmpty(off[^1]).First();
        while (day > calendar.FirstDay && !calendar.IsWorkingDay(day))
        {
            day = day.AddDays(-1);
        }

        return calendar.IsWorkingDay(day) ? day : null;
    }
}
