namespace CaiCach.WorkingTime.Tests;

/// <summary>
/// The oracle: a clerk with a wall calendar who crosses off one minute, or one day, after the other. Shares nothing with the library but the
/// list of days.
/// </summary>
internal sealed class Walker(Dictionary<DateOnly, bool> exceptions, Func<DayOfWeek, (int From, int To)[]> habit, (int From, int To)[] makeUp)
{
    (int From, int To)[] Hours(DateOnly day) =>
        exceptions.TryGetValue(day, out var works) ? (works ? makeUp : []) : habit(day.DayOfWeek);

    public DateTime HourExact(DateTime received, int minutes)
    {
        var day = DateOnly.FromDateTime(received);
        var minute = (received.Hour * 60) + received.Minute;
        while (true)
        {
            foreach (var (from, to) in Hours(day))
            {
                for (var m = from; m < to; m++)
                {
                    if (m < minute)
                    {
                        continue;
                    }

                    if (--minutes == 0)
                    {
                        return day.ToDateTime(TimeOnly.MinValue).AddMinutes(m + 1);
                    }
                }
            }

            (day, minute) = (day.AddDays(1), 0);
        }
    }

    public DateTime StatutoryWorkingDays(DateTime received, int days)
    {
        var day = EventDay(received);
        while (days > 0)
        {
            day = day.AddDays(1);
            days -= Hours(day).Length > 0 ? 1 : 0;
        }

        return Closing(day);
    }

    public DateTime CalendarDays(DateTime received, int days) => Closing(Moved(EventDay(received).AddDays(days)));

    public DateTime Months(DateTime received, int months) => Closing(Moved(EventDay(received).AddMonths(months)));

    DateOnly Moved(DateOnly day)
    {
        while (Hours(day).Length == 0)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    DateTime Closing(DateOnly day) => day.ToDateTime(TimeOnly.MinValue).AddMinutes(Hours(day)[^1].To);

    DateOnly EventDay(DateTime received)
    {
        var day = DateOnly.FromDateTime(received);
        var hours = Hours(day);
        return hours.Length > 0 && (received.Hour * 60) + received.Minute < hours[^1].To ? day : Moved(day.AddDays(1));
    }
}
