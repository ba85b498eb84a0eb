namespace CaiCach.Organisations.Calendars.Changing;

/// <summary>A change that waits for a decision.</summary>
public sealed record PreparedCalendarChange(Guid Id, int Days, DateOnly FromDay, DateOnly ToDay);
