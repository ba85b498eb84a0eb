using CaiCach.Kernel.Data;

namespace CaiCach.Organisations.Calendars;

/// <summary>A layer of days: the nation's (no unit), the province's or one agency's; or the emergency closures of the province or one agency, which lie above all others.</summary>
public sealed class CalendarLayerRow : IVersioned
{
    public Guid Id { get; set; }

    public string Name { get; set; } = "";

    /// <summary>Null: national. The province's root unit: provincial. An agency: its own.</summary>
    public Guid? UnitId { get; set; }

    /// <summary>Đóng cửa khẩn cấp (storm, flood, epidemic): laid over every other layer of the province or the agency.</summary>
    public bool IsClosure { get; set; }

    /// <summary>First and last day that the layer has been loaded for; outside, nothing is known. The national layer's span is everybody's.</summary>
    public DateOnly FirstDay { get; set; }

    public DateOnly LastDay { get; set; }

    /// <summary>When its days or hours were last changed; null for what was loaded at the beginning.</summary>
    public DateTimeOffset? ChangedAt { get; set; }

    public int Version { get; set; }
}
