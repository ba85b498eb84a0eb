namespace CaiCach.Organisations.Calendars.Changing;

/// <summary>A change that counts from now on.</summary>
/// <param name="Id">Which.</param>
/// <param name="Expected">How many dates will move.</param>
public sealed record DecidedCalendarChange(Guid Id, int Expected);
