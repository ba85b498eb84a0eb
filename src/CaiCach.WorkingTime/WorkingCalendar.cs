namespace CaiCach.WorkingTime;

/// <summary>
/// The calendar of one office over a span of years: immutable, safe to share between threads, no I/O. Every question is answered from sums
/// prepared once (working days before a day, opening minutes before a day), so that no answer loops over days and no term is too long.
/// Moments are wall-clock times of Viet Nam (kind Unspecified), precise to the minute: seconds are dropped.
/// </summary>
public sealed partial class WorkingCalendar
{
    readonly int first;
    readonly DayKind[] kinds;
    readonly OpeningInterval[][] hours;

    /// <summary>Exceptions by day offset, ascending.</summary>
    readonly int[] exceptionDays;
    readonly CalendarDay[] exceptions;

    /// <summary>[i]: working days before day i. One longer than the days.</summary>
    readonly int[] workingBefore;

    /// <summary>[k]: offset of the k-th working day.</summary>
    readonly int[] workingDays;

    /// <summary>[i]: opening minutes before day i. One longer than the days.</summary>
    readonly int[] minutesBefore;

    WorkingCalendar(string name, DateOnly firstDay, DayKind[] kinds, OpeningInterval[][] hours, SortedDictionary<int, CalendarDay> exceptionsByDay)
    {
        (Name, first, this.kinds, this.hours) = (name, firstDay.DayNumber, kinds, hours);
        (exceptionDays, exceptions) = ([.. exceptionsByDay.Keys], [.. exceptionsByDay.Values]);
        (workingBefore, minutesBefore) = (new int[kinds.Length + 1], new int[kinds.Length + 1]);
        var working = new List<int>(kinds.Length);
        for (var day = 0; day < kinds.Length; day++)
        {
            var minutes = hours[day].Sum(i => i.Minutes);
            minutesBefore[day + 1] = minutesBefore[day] + minutes;
            workingBefore[day + 1] = workingBefore[day] + (minutes > 0 ? 1 : 0);
            if (minutes > 0)
            {
                working.Add(day);
            }
        }

        workingDays = [.. working];
    }

    public string Name { get; }

    public DateOnly FirstDay => DateOnly.FromDayNumber(first);

    public DateOnly LastDay => DateOnly.FromDayNumber(first + kinds.Length - 1);

    /// <summary>Lays the layers over the opening hours; later layers win.</summary>
    /// <exception cref="ArgumentException">The span is empty, or hours overlap.</exception>
    public static WorkingCalendar Build(string name, DateOnly first, DateOnly last, OpeningHours hours, IReadOnlyList<CalendarLayer> layers)
    {
        if (last < first)
        {
            throw new ArgumentException("Lịch kết thúc trước khi bắt đầu.");
        }

        var length = last.DayNumber - first.DayNumber + 1;
        var exceptions = new SortedDictionary<int, CalendarDay>();
        foreach (var layer in layers)
        {
            foreach (var day in layer.Days.Where(d => d.Date >= first && d.Date <= last && layer.Covers(d.Date)))
            {
                OpeningHours.CheckOrder(day.Hours ?? []);
                exceptions[day.Date.DayNumber - first.DayNumber] = day;
            }
        }

        var kinds = new DayKind[length];
        var open = new OpeningInterval[length][];
        for (var i = 0; i < length; i++)
        {
            var date = first.AddDays(i);
            var habit = layers.LastOrDefault(l => l.Hours is not null && l.Covers(date))?.Hours ?? hours;
            exceptions.TryGetValue(i, out var exception);
            kinds[i] = exception?.Kind ?? DayKind.Normal;
            open[i] = [.. exception?.Hours ?? kinds[i] switch
            {
                DayKind.Off => [],
                DayKind.MakeUp => habit.OnMakeUpDay,
                _ => habit.ByDay.GetValueOrDefault(date.DayOfWeek) ?? [],
            }];
        }

        return new WorkingCalendar(name, first, kinds, open, exceptions);
    }

    int Index(DateOnly day)
    {
        var index = day.DayNumber - first;
        return (uint)index < (uint)kinds.Length ? index : throw new CalendarRangeException(day.Year);
    }

    static DateOnly DayOf(DateTime moment) => DateOnly.FromDateTime(moment);

    static int MinuteOf(DateTime moment) => (moment.Hour * 60) + moment.Minute;
}
