namespace CaiCach.Organisations.Calendars.Changing;

/// <summary>A layer that was opened.</summary>
public sealed record CreatedCalendarLayer(Guid Id, string Name);
