namespace CaiCach.Organisations.Calendars.Changing;

/// <summary>Opening hours by weekday as somebody enters them: Monday to Sunday, then the make-up day; an empty text is a closed day.</summary>
public sealed record NewCalendarWeek(DateOnly? ValidFrom, DateOnly? ValidTo, IReadOnlyList<string?> Hours);
