using CaiCach.WorkingTime;

namespace CaiCach.Web.Pages.Calendars;

/// <summary>A month as a wall calendar shows it: weeks from Monday.</summary>
/// <param name="Number">1 to 12.</param>
/// <param name="Weeks">Seven places each; null outside of the month.</param>
public sealed record MonthGrid(int Number, IReadOnlyList<IReadOnlyList<MonthDay?>> Weeks)
{
    public static IReadOnlyList<MonthGrid> Of(WorkingCalendar calendar, int year) => calendar.FirstDay > new DateOnly(year, 1, 1) || calendar.LastDay < new DateOnly(year, 12, 31)
        ? []
        : [.. Enumerable.Range(1, 12).Select(month =>
        {
            var first = new DateOnly(year, month, 1);
            var places = Enumerable.Repeat((MonthDay?)null, ((int)first.DayOfWeek + 6) % 7)
                .Concat(Enumerable.Range(0, DateTime.DaysInMonth(year, month)).Select(d => MonthDay.Of(calendar, first.AddDays(d)))).ToList();
            return new MonthGrid(month, [.. places.Concat(Enumerable.Repeat((MonthDay?)null, (7 - (places.Count % 7)) % 7)).Chunk(7)]);
        })];
}
