using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Calendars.Changing;

namespace CaiCach.Organisations.Calendars.Files;

/// <summary>What stood in a file of days. With one refusal nothing of it is taken.</summary>
public sealed record CalendarFileReading(IReadOnlyList<NewCalendarDay> Days, IReadOnlyList<Refusal> Refusals)
{
    internal static CalendarFileReading Of(string code, string message) => new([], [new Refusal(code, message, "File")]);
}
