using CaiCach.WorkingTime;

namespace CaiCach.Organisations.Calendars.Listing;

/// <summary>A day that a layer says something about.</summary>
public sealed record CalendarDayView(DateOnly Date, DayKind Kind, string? Hours, string Reason, string? Decision);
