namespace CaiCach.Organisations.Calendars.Changing;

/// <summary>What <see cref="CreateCalendarLayer"/> is told.</summary>
public sealed record CreateCalendarLayerOptions
{
    /// <summary>The province's root unit, or an agency.</summary>
    public Guid? UnitId { get; init; }

    public bool IsClosure { get; init; }
}
