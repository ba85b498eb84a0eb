namespace CaiCach.Organisations.Calendars.Checking;

/// <summary>Something about a year's days that somebody should look at; it refuses nothing.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Message">One Vietnamese sentence with what to do.</param>
/// <param name="On">The day it is about; null for the year.</param>
public sealed record CalendarFinding(string Code, string Message, DateOnly? On = null);
