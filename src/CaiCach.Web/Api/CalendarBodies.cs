using CaiCach.Organisations.Calendars.Changing;

namespace CaiCach.Web.Api;

#pragma warning disable CA1812 // made by the JSON reader
#pragma warning disable SA1649 // the bodies of one group of routes read best on one page
internal sealed record CalendarChangeBody(
    IReadOnlyList<NewCalendarDay>? Days, IReadOnlyList<DateOnly>? Removed, NewCalendarWeek? Week, string? DecisionNumber, DateOnly? DecisionOn, string? Reason);

internal sealed record CalendarFileBody(byte[]? Content, string? DecisionNumber, DateOnly? DecisionOn, string? Reason);

internal sealed record CalendarDecisionBody(CalendarPromise? Promise);
#pragma warning restore SA1649
#pragma warning restore CA1812
