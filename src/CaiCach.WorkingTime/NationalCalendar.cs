using System.Globalization;

namespace CaiCach.WorkingTime;

/// <summary>The national calendar that ships with the library: 2018–2026, standard opening hours.</summary>
public static class NationalCalendar
{
    public static readonly DateOnly FirstDay = new(2018, 1, 1);

    public static readonly DateOnly LastDay = new(2026, 12, 31);

    /// <summary>The days that differ, in order.</summary>
    public static IReadOnlyList<CalendarDay> Days()
    {
        using var stream = typeof(NationalCalendar).Assembly.GetManifestResourceStream("national-calendar.csv")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var days = new List<CalendarDay>();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            days.Add(new CalendarDay(
                DateOnly.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture),
                cells[1] == "off" ? DayKind.Off : DayKind.MakeUp,
                cells[2]));
        }

        return days;
    }

    public static WorkingCalendar Load() =>
        WorkingCalendar.Build("Lịch quốc gia", FirstDay, LastDay, OpeningHours.Standard, [new CalendarLayer("Quốc gia", Days())]);
}
