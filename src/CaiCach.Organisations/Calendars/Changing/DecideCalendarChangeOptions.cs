namespace CaiCach.Organisations.Calendars.Changing;

/// <summary>What <see cref="DecideCalendarChange"/> is told.</summary>
public sealed record DecideCalendarChangeOptions
{
    public required Guid ChangeId { get; init; }

    /// <summary>What is done with promised dates; there is no default.</summary>
    public CalendarPromise? Promise { get; init; }
}
