using CaiCach.WorkingTime;

namespace CaiCach.Organisations.Calendars;

/// <summary>The calendars of all agencies at one moment; those without a layer of their own share one.</summary>
public sealed class CalendarSet
{
    readonly Dictionary<Guid, WorkingCalendar> own;

    internal CalendarSet(WorkingCalendar shared, Dictionary<Guid, WorkingCalendar> own) => (Shared, this.own) = (shared, own);

    /// <summary>National days and the province's.</summary>
    public WorkingCalendar Shared { get; }

    public WorkingCalendar For(Guid agencyId) => own.GetValueOrDefault(agencyId, Shared);
}
