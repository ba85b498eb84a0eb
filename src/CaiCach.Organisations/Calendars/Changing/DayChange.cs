namespace CaiCach.Organisations.Calendars.Changing;

/// <summary>A day before and after a change of its layer; without before it is new, without after it is removed.</summary>
public sealed record DayChange(DateOnly Date, DayEntry? Before, DayEntry? After);
