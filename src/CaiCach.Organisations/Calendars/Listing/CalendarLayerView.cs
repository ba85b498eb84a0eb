namespace CaiCach.Organisations.Calendars.Listing;

/// <summary>A layer in a list.</summary>
/// <param name="Kind">Whose days.</param>
/// <param name="UnitId">Null for the nation's.</param>
/// <param name="Days">How many days it says something about.</param>
/// <param name="Years">The years in which it does.</param>
public sealed record CalendarLayerView(
    Guid Id, string Name, CalendarLayerKind Kind, Guid? UnitId, DateOnly FirstDay, DateOnly LastDay, DateTimeOffset? ChangedAt, int Version, int Days, IReadOnlyList<int> Years);
