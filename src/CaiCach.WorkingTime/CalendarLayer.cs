namespace CaiCach.WorkingTime;

/// <summary>Days, and perhaps hours, that one authority set. Layers are laid over each other: national, province, unit.</summary>
/// <param name="Name">Whose layer.</param>
/// <param name="Days">Days that differ.</param>
/// <param name="Hours">Opening hours that replace those below; null: unchanged.</param>
/// <param name="ValidFrom">First day the layer counts; null: from the beginning.</param>
/// <param name="ValidTo">Last day the layer counts; null: to the end.</param>
public sealed record CalendarLayer(
    string Name, IReadOnlyList<CalendarDay> Days, OpeningHours? Hours = null, DateOnly? ValidFrom = null, DateOnly? ValidTo = null)
{
    internal bool Covers(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day <= ValidTo);
}
