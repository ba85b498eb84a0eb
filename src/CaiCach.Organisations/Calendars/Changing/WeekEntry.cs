namespace CaiCach.Organisations.Calendars.Changing;

/// <summary>Opening hours by weekday for a time; see <see cref="WeekText"/>.</summary>
public sealed record WeekEntry(DateOnly ValidFrom, DateOnly? ValidTo, string Week, string? Decision);
