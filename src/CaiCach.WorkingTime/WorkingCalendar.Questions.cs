namespace CaiCach.WorkingTime;

public sealed partial class WorkingCalendar
{
    /// <summary>What the layers make of a day.</summary>
    /// <exception cref="CalendarRangeException">The day lies outside the loaded years; so for every other question here.</exception>
    public DayKind KindOf(DateOnly day) => kinds[Index(day)];

    /// <summary>Why a day differs from its weekday; null for an ordinary one.</summary>
    public string? ReasonOf(DateOnly day)
    {
        var at = Array.BinarySearch(exceptionDays, Index(day));
        return at < 0 ? null : exceptions[at].Reason;
    }

    /// <summary>True when the office opens at all on that day.</summary>
    public bool IsWorkingDay(DateOnly day) => hours[Index(day)].Length > 0;

    /// <summary>True within opening hours; the closing minute itself is closed.</summary>
    public bool IsOpen(DateTime moment)
    {
        var minute = MinuteOf(moment);
        foreach (var interval in hours[Index(DayOf(moment))])
        {
            if (minute >= interval.OpensAt && minute < interval.OpensAt + interval.Minutes)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first working day strictly after a day.</summary>
    public DateOnly NextWorkingDay(DateOnly day) => WorkingDay(workingBefore[Index(day) + 1]);

    /// <summary>The last working day strictly before a day.</summary>
    public DateOnly PreviousWorkingDay(DateOnly day)
    {
        var rank = workingBefore[Index(day)] - 1;
        return rank >= 0 ? WorkingDay(rank) : throw new CalendarRangeException(FirstDay.Year - 1);
    }

    /// <summary>When a working day's last interval ends.</summary>
    /// <exception cref="InvalidOperationException">The office does not open on that day.</exception>
    public DateTime ClosingOf(DateOnly day)
    {
        var intervals = hours[Index(day)];
        return intervals.Length > 0
            ? day.ToDateTime(intervals[^1].Closes)
            : throw new InvalidOperationException($"{day:yyyy-MM-dd} is not a working day.");
    }

    /// <summary>The moment itself when the office is open, else the next opening.</summary>
    public DateTime NextOpening(DateTime moment)
    {
        var day = Index(DayOf(moment));
        var minute = MinuteOf(moment);
        foreach (var interval in hours[day])
        {
            if (minute < interval.OpensAt + interval.Minutes)
            {
                return At(day, Math.Max(minute, interval.OpensAt));
            }
        }

        var next = NextWorkingDay(DayOf(moment));
        return next.ToDateTime(hours[Index(next)][0].Opens);
    }

    /// <summary>The moment itself when the office is open or just closing, else the last closing before it.</summary>
    public DateTime LastOpenMomentAtOrBefore(DateTime moment)
    {
        var day = Index(DayOf(moment));
        var minute = MinuteOf(moment);
        for (var i = hours[day].Length - 1; i >= 0; i--)
        {
            var interval = hours[day][i];
            if (minute >= interval.OpensAt)
            {
                return At(day, Math.Min(minute, interval.OpensAt + interval.Minutes));
            }
        }

        return ClosingOf(PreviousWorkingDay(DayOf(moment)));
    }

    /// <summary>Working days after the first day, up to and including the last one; 0 when the last is not later.</summary>
    public int WorkingDaysBetween(DateOnly fromExclusive, DateOnly toInclusive) =>
        Math.Max(0, workingBefore[Index(toInclusive) + 1] - workingBefore[Index(fromExclusive) + 1]);

    /// <summary>Opening minutes between two moments; negative when the second is earlier.</summary>
    public int OpenMinutesBetween(DateTime from, DateTime to) => Position(to) - Position(from);

    /// <summary>The moment at which so many more opening minutes have passed; on a boundary the end of the earlier interval.</summary>
    public DateTime AddOpenMinutes(DateTime from, int minutes) => minutes == 0 ? NextOpening(from) : MomentAt((long)Position(from) + minutes);

    /// <summary>Days that differ from habit after the first moment's day and before or on the last day.</summary>
    internal IEnumerable<CalendarDay> ExceptionsBetween(DateOnly fromExclusive, DateOnly toInclusive)
    {
        var at = Array.BinarySearch(exceptionDays, fromExclusive.DayNumber - first + 1);
        for (at = at < 0 ? ~at : at; at < exceptionDays.Length && exceptionDays[at] <= toInclusive.DayNumber - first; at++)
        {
            yield return exceptions[at];
        }
    }

    /// <summary>Opening minutes from the calendar's first midnight to a moment.</summary>
    internal int Position(DateTime moment)
    {
        var day = Index(DayOf(moment));
        var minute = MinuteOf(moment);
        var position = minutesBefore[day];
        foreach (var interval in hours[day])
        {
            position += Math.Clamp(minute - interval.OpensAt, 0, interval.Minutes);
        }

        return position;
    }

    /// <summary>
    /// The moment at which so many opening minutes have passed. On a boundary it is the end of the earlier interval (11:30, not 13:30): the minutes
    /// are used up then.
    /// </summary>
    internal DateTime MomentAt(long position)
    {
        if (position > minutesBefore[^1])
        {
            throw new CalendarRangeException(LastDay.Year + 1);
        }

        var day = Array.BinarySearch(minutesBefore, (int)position);
        if (day < 0)
        {
            day = ~day - 1;
        }
        else
        {
            // Days off share the sum of the day before them; the earliest holder of the sum is the day after the one that reached it.
            while (day > 0 && minutesBefore[day - 1] == position)
            {
                day--;
            }

            day = Math.Max(0, day - 1);
        }

        var left = (int)position - minutesBefore[day];
        foreach (var interval in hours[day])
        {
            if (left <= interval.Minutes)
            {
                return At(day, interval.OpensAt + left);
            }

            left -= interval.Minutes;
        }

        throw new CalendarRangeException(LastDay.Year + 1);
    }

    /// <summary>The working day that comes so many working days after a day.</summary>
    internal DateOnly AddWorkingDays(DateOnly day, int amount) => WorkingDay((long)workingBefore[Index(day) + 1] + amount - 1);

    /// <summary>The working day that comes so many working days before a day.</summary>
    internal DateOnly SubtractWorkingDays(DateOnly day, int amount) => workingBefore[Index(day)] - amount is >= 0 and var rank
        ? WorkingDay(rank)
        : throw new CalendarRangeException(FirstDay.Year - 1);

    /// <summary>The day itself when the office opens on it, else the next working day.</summary>
    internal DateOnly OnOrAfter(DateOnly day) => IsWorkingDay(day) ? day : NextWorkingDay(day);

    DateOnly WorkingDay(long rank) => rank < workingDays.Length
        ? DateOnly.FromDayNumber(first + workingDays[(int)rank])
        : throw new CalendarRangeException(LastDay.Year + 1);

    DateTime At(int day, int minute) => DateOnly.FromDayNumber(first + day).ToDateTime(TimeOnly.MinValue).AddMinutes(minute);
}
