namespace CaiCach.Organisations.Calendars.Changing;

/// <summary>What <see cref="PrepareCalendarChange"/> is told.</summary>
public sealed record PrepareCalendarChangeOptions
{
    public required Guid LayerId { get; init; }

    public IReadOnlyList<NewCalendarDay> Days { get; init; } = [];

    /// <summary>Days that the layer shall say nothing about any more.</summary>
    public IReadOnlyList<DateOnly> Removed { get; init; } = [];

    /// <summary>New opening hours; what was in force before ends the day before.</summary>
    public NewCalendarWeek? Week { get; init; }

    /// <summary>Number of the decision or notice that orders the change.</summary>
    public string? DecisionNumber { get; init; }

    public DateOnly? DecisionOn { get; init; }

    public string? Reason { get; init; }
}
