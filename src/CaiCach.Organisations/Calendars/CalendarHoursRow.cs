using CaiCach.Organisations.Calendars.Changing;

namespace CaiCach.Organisations.Calendars;

/// <summary>Opening hours by weekday that a layer sets for a time.</summary>
public sealed class CalendarHoursRow
{
    public Guid LayerId { get; set; }

    public DateOnly ValidFrom { get; set; }

    /// <summary>Last day; null: until further notice.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>Monday to Sunday and the make-up day, apart by a bar; see <see cref="WeekText"/>.</summary>
    public string Week { get; set; } = "";

    public string? Decision { get; set; }

    internal WeekEntry Entry => new(ValidFrom, ValidTo, Week, Decision);
}
