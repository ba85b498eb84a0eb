namespace CaiCach.WorkingTime;

/// <summary>When an office is open: by weekday, and on make-up days.</summary>
public sealed record OpeningHours
{
    static readonly OpeningInterval[] EightHours = [new(new(7, 0), new(11, 30)), new(new(13, 30), new(17, 0))];

    /// <exception cref="ArgumentException">Intervals of a day overlap or are out of order.</exception>
    public OpeningHours(IReadOnlyDictionary<DayOfWeek, IReadOnlyList<OpeningInterval>> byDay, IReadOnlyList<OpeningInterval> onMakeUpDay)
    {
        foreach (var intervals in byDay.Values.Append(onMakeUpDay))
        {
            CheckOrder(intervals);
        }

        (ByDay, OnMakeUpDay) = (byDay, onMakeUpDay);
    }

    /// <summary>Monday to Friday and make-up Saturdays 07:00–11:30 and 13:30–17:00: eight hours.</summary>
    public static OpeningHours Standard { get; } = new(
        new[] { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday }
            .ToDictionary(d => d, IReadOnlyList<OpeningInterval> (_) => EightHours),
        EightHours);

    /// <summary>Weekdays that are missing are closed.</summary>
    public IReadOnlyDictionary<DayOfWeek, IReadOnlyList<OpeningInterval>> ByDay { get; }

    public IReadOnlyList<OpeningInterval> OnMakeUpDay { get; }

    internal static void CheckOrder(IReadOnlyList<OpeningInterval> intervals)
    {
        for (var i = 1; i < intervals.Count; i++)
        {
            if (intervals[i].Opens < intervals[i - 1].Closes)
            {
                throw new ArgumentException($"Các buổi làm việc chồng lên nhau lúc {intervals[i].Opens:HH:mm}.");
            }
        }
    }
}
