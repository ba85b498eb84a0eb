using CaiCach.WorkingTime;

namespace CaiCach.Modules.Tests.Organisations.Calendars;

/// <summary>A clerk with a wall calendar who crosses off one minute, or one day, after the other. Shares nothing with the library but the words of a limit.</summary>
internal sealed class WallCalendar
{
    static readonly (int From, int To)[] Whole = [(7 * 60, (11 * 60) + 30), ((13 * 60) + 30, 17 * 60)];

    /// <summary>What is written on a day: the open minutes.</summary>
    public Dictionary<DateOnly, (int From, int To)[]> Days { get; } = [];

    public static (int From, int To)[] Morning { get; } = [Whole[0]];

    public static (int From, int To)[] Full => Whole;

    public DateTime Due(DateTime from, TimeLimit limit, CountingRule rule) => limit.Unit switch
    {
        TimeUnit.WorkingHour => Minutes(from, limit.Amount * 60),
        TimeUnit.WorkingDay when rule == CountingRule.HourExact => Minutes(from, limit.Amount * 8 * 60),
        TimeUnit.WorkingDay => WorkingDays(from, limit.Amount),
        TimeUnit.Day => Closing(Open(EventDay(from).AddDays(limit.Amount))),
        _ => Closing(Open(EventDay(from).AddMonths(limit.Amount))),
    };

    public DateTime Minutes(DateTime from, int minutes)
    {
        for (var at = new DateTime(from.Year, from.Month, from.Day, from.Hour, from.Minute, 0); ; at = at.AddMinutes(1))
        {
            if (IsOpen(at) && --minutes == 0)
            {
                return at.AddMinutes(1);
            }
        }
    }

    bool IsOpen(DateTime at) => Array.Exists(Hours(DateOnly.FromDateTime(at)), h => (at.Hour * 60) + at.Minute >= h.From && (at.Hour * 60) + at.Minute < h.To);

    (int From, int To)[] Hours(DateOnly day) => Days.TryGetValue(day, out var hours) ? hours : day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? [] : Whole;

    DateTime WorkingDays(DateTime from, int days)
    {
        var day = EventDay(from);
        for (; days > 0; days -= Hours(day).Length > 0 ? 1 : 0)
        {
            day = day.AddDays(1);
        }

        return Closing(day);
    }

    DateOnly EventDay(DateTime moment)
    {
        var day = DateOnly.FromDateTime(moment);
        return Hours(day) is [.., var last] && (moment.Hour * 60) + moment.Minute < last.To ? day : Open(day.AddDays(1));
    }

    DateOnly Open(DateOnly day)
    {
        while (Hours(day).Length == 0)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    DateTime Closing(DateOnly day) => day.ToDateTime(TimeOnly.MinValue).AddMinutes(Hours(day)[^1].To);
}
