using CaiCach.Organisations.Calendars;
using CaiCach.WorkingTime;

namespace CaiCach.Web.Pages.Calendars;

/// <summary>A day of a wall calendar.</summary>
/// <param name="Number">Of the month.</param>
/// <param name="Tone">How it looks; null for an ordinary working day.</param>
/// <param name="Words">What it is, for those who do not see it; null where nothing is said about it.</param>
public sealed record MonthDay(int Number, string? Tone, string? Words)
{
    internal static MonthDay Of(WorkingCalendar calendar, DateOnly day)
    {
        var (kind, reason, works) = (calendar.KindOf(day), calendar.ReasonOf(day), calendar.IsWorkingDay(day));
        var tone = kind switch
        {
            DayKind.Off => "off",
            DayKind.MakeUp => "make-up",
            _ => reason is not null ? "own" : works ? null : "rest",
        };
        return new MonthDay(day.Day, tone, reason is null ? null : $"{kind.Label(tone == "own" ? "" : null)}, {reason}");
    }
}
