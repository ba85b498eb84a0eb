using CaiCach.Organisations.Calendars.Changing;
using CaiCach.WorkingTime;

namespace CaiCach.Organisations.Calendars;

/// <summary>A day that differs from its weekday's habit.</summary>
public sealed class CalendarDayRow
{
    public Guid LayerId { get; set; }

    public DateOnly Date { get; set; }

    public DayKind Kind { get; set; }

    /// <summary>Opening hours of that day alone (<c>07:00-11:30</c>, several apart by a comma), such as a half day; null: those of its kind.</summary>
    public string? Hours { get; set; }

    public string Reason { get; set; } = "";

    /// <summary>Number of the decision or notice that set it.</summary>
    public string? Decision { get; set; }

    internal DayEntry Entry => new(Kind, Reason, Decision, Hours);
}
