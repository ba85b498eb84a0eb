using CaiCach.Organisations.Calendars.Changing;

namespace CaiCach.Organisations.Calendars.Redating;

/// <summary>A change of the calendar as those see it who have dates counted with it.</summary>
/// <param name="ChangeId">The change that orders it.</param>
/// <param name="Before">All calendars as they were.</param>
/// <param name="After">As they are with it.</param>
/// <param name="From">First day that differs: what was due before it stays.</param>
/// <param name="To">Last day that differs: what is counted from after it stays.</param>
/// <param name="AgencyId">The only agency it touches; null for all.</param>
/// <param name="Promise">What becomes of promised dates.</param>
/// <param name="Decision">Number of the decision, told in every ledger.</param>
/// <param name="Words">What changed, in a few Vietnamese words: "nghỉ 03/09/2026 (Quốc khánh)".</param>
public sealed record CalendarShift(
    Guid ChangeId, CalendarSet Before, CalendarSet After, DateOnly From, DateOnly To, Guid? AgencyId, CalendarPromise Promise, string Decision, string Words);
