namespace CaiCach.WorkingTime;

/// <summary>A day that differs from its weekday's habit.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Reason">Why, in Vietnamese: "Tết Nguyên đán".</param>
/// <param name="Decision">Number of the decision or notice that set it.</param>
/// <param name="Hours">Opening hours of that day alone, such as a half day; null: those of its kind.</param>
public sealed record CalendarDay(DateOnly Date, DayKind Kind, string Reason, string? Decision = null, IReadOnlyList<OpeningInterval>? Hours = null);
