namespace CaiCach.Organisations.Calendars;

/// <summary>A layer of days: the nation's (no unit), the province's or one agency's.</summary>
public sealed class CalendarLayerRow
{
    public Guid Id { get; set; }

    public string Name { get; set; } = "";

    /// <summary>Null: national. The province's root unit: provincial. An agency: its own.</summary>
    public Guid? UnitId { get; set; }

    /// <summary>First and last day that the layer has been loaded for; outside, nothing is known.</summary>
    public DateOnly FirstDay { get; set; }

    public DateOnly LastDay { get; set; }
}
