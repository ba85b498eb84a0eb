using CaiCach.WorkingTime;

namespace CaiCach.Organisations.Calendars;

/// <summary>A day that differs from its weekday's habit.</summary>
public sealed class CalendarDayRow
{
    public Guid LayerId { get; set; }

    public DateOnly Date { get; set; }

    public DayKind Kind { get; set; }

    public string Reason { get; set; } = "";

    /// <summary>Number of the decision or notice that set it.</summary>
    public string? Decision { get; set; }
}
