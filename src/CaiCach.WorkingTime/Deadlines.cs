namespace CaiCach.WorkingTime;

/// <summary>
/// Due moments and their inverse. Receipt in closed time counts from the next opening under both rules: an office that is closed has
/// received nothing yet.
/// </summary>
public static class Deadlines
{
    const int MinutesOfDay = 8 * 60;

    /// <summary>Due moment with its explanation.</summary>
    /// <exception cref="CalendarRangeException">Receipt or due date lies outside the loaded years.</exception>
    public static Deadline Compute(WorkingCalendar calendar, DateTime received, TimeLimit limit, CountingRule rule)
    {
        var due = DueAt(calendar, received, limit, rule);
        return new Deadline(due, new Explanation(calendar, WholeMinute(received), limit, rule, due));
    }

    /// <summary>Due moment alone; allocates nothing.</summary>
    /// <exception cref="CalendarRangeException">Receipt or due date lies outside the loaded years.</exception>
    public static DateTime DueAt(WorkingCalendar calendar, DateTime received, TimeLimit limit, CountingRule rule)
    {
        if (IsExact(limit.Unit, rule))
        {
            var minutes = limit.Amount * (limit.Unit == TimeUnit.WorkingDay ? MinutesOfDay : 60L);
            return calendar.MomentAt(calendar.Position(received) + minutes);
        }

        return calendar.ClosingOf(LastDay(calendar, EventDay(calendar, received), limit));
    }

    /// <summary>
    /// What lies between two moments, counted the same way: between receipt and due moment it is the limit exactly. Where a last day off
    /// was moved, the days waited are counted too.
    /// </summary>
    public static TimeConsumed Consumed(WorkingCalendar calendar, DateTime from, DateTime to, TimeUnit unit, CountingRule rule)
    {
        if (IsExact(unit, rule))
        {
            var (whole, rest) = Math.DivRem(calendar.OpenMinutesBetween(from, to), unit == TimeUnit.WorkingDay ? MinutesOfDay : 60);
            return new TimeConsumed(unit, whole, rest);
        }

        var start = EventDay(calendar, from);
        var end = DateOnly.FromDateTime(to);
        return new TimeConsumed(unit, unit switch
        {
            TimeUnit.WorkingDay => calendar.WorkingDaysBetween(start, end),
            TimeUnit.Day => Math.Max(0, end.DayNumber - start.DayNumber),
            _ => WholeMonths(start, end),
        }, 0);
    }

    /// <summary>
    /// The moment so long before a due moment, or, when the office is closed then, the last open moment before it. Days are calendar days: the decree says
    /// "1 day", not "1 working day" (Article 19(9) Decree 61/2018/NĐ-CP); working days go back to the same time of an earlier working day.
    /// </summary>
    /// <exception cref="CalendarRangeException">It lies before the loaded years.</exception>
    public static DateTime Before(WorkingCalendar calendar, DateTime due, TimeLimit lead) => lead.Unit switch
    {
        TimeUnit.WorkingHour => calendar.MomentAt(Math.Max(0, calendar.Position(due) - (lead.Amount * 60L))),
        TimeUnit.WorkingDay => calendar.LastOpenMomentAtOrBefore(calendar.SubtractWorkingDays(DateOnly.FromDateTime(due), lead.Amount).ToDateTime(TimeOnly.FromDateTime(due))),
        TimeUnit.Day => calendar.LastOpenMomentAtOrBefore(due.AddDays(-lead.Amount)),
        _ => calendar.LastOpenMomentAtOrBefore(due.AddMonths(-lead.Amount)),
    };

    /// <summary>What happens by the cut-off of a working day is due at its closing; later, or on a day off, so many minutes into the next working day's opening.</summary>
    public static DateTime ByCutOff(WorkingCalendar calendar, DateTime moment, TimeOnly cutOff, int morningMinutes)
    {
        var day = DateOnly.FromDateTime(moment);
        return calendar.IsWorkingDay(day) && TimeOnly.FromDateTime(moment) <= cutOff
            ? calendar.ClosingOf(day)
            : calendar.NextOpening(calendar.NextWorkingDay(day).ToDateTime(TimeOnly.MinValue)).AddMinutes(morningMinutes);
    }

    /// <summary>
    /// Due moment after the time stood still for a cause that the law lists: what was left at the pause is given again from the resumption on, counted the
    /// same way. Of calendar days and months it is the days that lay between the pause and the due day.
    /// </summary>
    /// <param name="calendar">The calendar that counts.</param>
    /// <param name="due">Due before the pause.</param>
    /// <param name="limit">The whole limit.</param>
    /// <param name="rule">How it is counted.</param>
    /// <param name="paused">When the time stopped.</param>
    /// <param name="resumed">When it went on.</param>
    /// <exception cref="CalendarRangeException">The new date lies outside the loaded years.</exception>
    public static DateTime AfterPause(WorkingCalendar calendar, DateTime due, TimeLimit limit, CountingRule rule, DateTime paused, DateTime resumed)
    {
        if (IsExact(limit.Unit, rule))
        {
            return calendar.AddOpenMinutes(resumed, Math.Max(0, calendar.OpenMinutesBetween(paused, due)));
        }

        var (start, again) = (EventDay(calendar, paused), EventDay(calendar, resumed));
        if (limit.Unit == TimeUnit.WorkingDay)
        {
            var left = calendar.WorkingDaysBetween(start, DateOnly.FromDateTime(due));
            return calendar.ClosingOf(left > 0 ? calendar.AddWorkingDays(again, left) : calendar.OnOrAfter(again));
        }

        return calendar.ClosingOf(calendar.OnOrAfter(Add(again, Math.Max(0, DateOnly.FromDateTime(due).DayNumber - start.DayNumber))));
    }

    internal static bool IsExact(TimeUnit unit, CountingRule rule) =>
        unit == TimeUnit.WorkingHour || (unit == TimeUnit.WorkingDay && rule == CountingRule.HourExact);

    /// <summary>The day that the event falls on: that of the moment, or of the next opening when the office is closed for the day.</summary>
    internal static DateOnly EventDay(WorkingCalendar calendar, DateTime moment) => DateOnly.FromDateTime(calendar.NextOpening(moment));

    /// <summary>The last day before it is moved off days off.</summary>
    internal static DateOnly NominalLastDay(DateOnly eventDay, TimeLimit limit) => limit.Unit == TimeUnit.Day
        ? Add(eventDay, limit.Amount)
        : limit.Amount > 12 * 1000 ? throw new CalendarRangeException(9999) : eventDay.AddMonths(limit.Amount);

    static DateOnly LastDay(WorkingCalendar calendar, DateOnly eventDay, TimeLimit limit) => limit.Unit == TimeUnit.WorkingDay
        ? calendar.AddWorkingDays(eventDay, limit.Amount)
        : calendar.OnOrAfter(NominalLastDay(eventDay, limit));

    static DateOnly Add(DateOnly day, int amount) =>
        day.DayNumber + amount <= DateOnly.MaxValue.DayNumber ? day.AddDays(amount) : throw new CalendarRangeException(9999);

    static int WholeMonths(DateOnly start, DateOnly end)
    {
        var months = ((end.Year - start.Year) * 12) + end.Month - start.Month;
        return Math.Max(0, start.AddMonths(Math.Max(0, months)) > end ? months - 1 : months);
    }

    static DateTime WholeMinute(DateTime moment) => new(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerMinute), DateTimeKind.Unspecified);
}
