using CaiCach.Kernel.Permissions;

namespace CaiCach.Organisations.Calendars.Redating;

/// <summary>Registered by the module that keeps open dates counted with the calendar: it shows what a change would move, and moves it in small parts.</summary>
public interface ICalendarDependent
{
    /// <summary>What would move, and a page of it.</summary>
    Task<CalendarImpact> LookAsync(CalendarShift shift, Authority authority, Guid? after, int take, CancellationToken cancellationToken);

    /// <summary>Looks at so many records after one, in the order of ids. Reads only.</summary>
    Task<RedatingPage> ScanAsync(CalendarShift shift, Guid? after, int take, CancellationToken cancellationToken);

    /// <summary>Loads and decides these, outside any transaction; what changed meanwhile is decided anew or left out. Another writer is found when it is written.</summary>
    Task<RedatingBatch> PrepareAsync(CalendarShift shift, IReadOnlyList<Guid> ids, DateTimeOffset now, CancellationToken cancellationToken);
}
