using CaiCach.WorkingTime;

namespace CaiCach.Organisations.Calendars.Changing;

/// <summary>A day as somebody enters it or a file tells it.</summary>
public sealed record NewCalendarDay
{
    public DateOnly? Date { get; init; }

    public DayKind? Kind { get; init; }

    public string? Hours { get; init; }

    public string? Reason { get; init; }

    /// <summary>Null: the decision of the whole change.</summary>
    public string? Decision { get; init; }

    /// <summary>True to put it in the place of what the layer says about the day.</summary>
    public bool Replaces { get; init; }

    /// <summary>Row of the file, from 1; null for what was typed.</summary>
    public int? Line { get; init; }
}
