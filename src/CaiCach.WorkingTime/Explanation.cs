namespace CaiCach.WorkingTime;

/// <summary>Why a due moment is that minute and not another, as data; <see cref="ToVietnamese"/> makes the sentence.</summary>
public sealed class Explanation
{
    internal Explanation(WorkingCalendar calendar, DateTime received, TimeLimit limit, CountingRule rule, DateTime due)
    {
        (Received, Limit, Rule, Due) = (received, limit, rule, due);
        CountedFrom = calendar.NextOpening(received);
        var start = DateOnly.FromDateTime(CountedFrom);
        var end = DateOnly.FromDateTime(due);
        var exceptions = calendar.ExceptionsBetween(start, end).ToList();
        DaysOff = [.. exceptions.Where(d => d.Kind == DayKind.Off && !calendar.IsWorkingDay(d.Date) && !IsWeekend(d.Date))];
        MakeUpDays = [.. exceptions.Where(d => d.Kind == DayKind.MakeUp)];
        WeekendDays = end.DayNumber - start.DayNumber - DaysOff.Count - calendar.WorkingDaysBetween(start, end);
        if (limit.Unit is TimeUnit.Day or TimeUnit.Month)
        {
            var nominal = Deadlines.NominalLastDay(start, limit);
            MovedFrom = nominal == end ? null : nominal;
            MovedBecause = MovedFrom is null ? null : calendar.ReasonOf(nominal) ?? "ngày nghỉ hằng tuần";
        }
    }

    /// <summary>When it was received.</summary>
    public DateTime Received { get; }

    /// <summary>From when it counts: receipt, or the next opening.</summary>
    public DateTime CountedFrom { get; }

    public TimeLimit Limit { get; }

    public CountingRule Rule { get; }

    public DateTime Due { get; }

    /// <summary>Days of the weekly rest between start and due.</summary>
    public int WeekendDays { get; }

    /// <summary>Weekdays off between start and due.</summary>
    public IReadOnlyList<CalendarDay> DaysOff { get; }

    /// <summary>Saturdays worked between start and due.</summary>
    public IReadOnlyList<CalendarDay> MakeUpDays { get; }

    /// <summary>The last day of the count, when it was off and the end moved.</summary>
    public DateOnly? MovedFrom { get; }

    public string? MovedBecause { get; }

    /// <summary>The text that decides; null for the practice of exact hours.</summary>
    public string? LegalSource => Rule == CountingRule.Statutory || Limit.Unit is TimeUnit.Day or TimeUnit.Month ? "Điều 147, 148 Bộ luật Dân sự 2015" : null;

    /// <summary>One sentence for receipts and pages.</summary>
    public string ToVietnamese() => VietnameseSentence.Of(this);

    public override string ToString() => ToVietnamese();

    static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
