using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.Calendars.Redating;

/// <summary>
/// Registered for the short dates that officials owe beside the dossiers' own: to answer what came online, what another agency asks, an error of a result. Few are open at
/// a time, so they are moved when the dossiers have been, some at a time, until none is left: broken off anywhere, the rest is found again.
/// </summary>
public interface ICalendarTimers
{
    /// <summary>How many of each kind would move.</summary>
    Task<IReadOnlyList<ImpactTimer>> CountAsync(CalendarShift shift, CancellationToken cancellationToken);

    /// <summary>Loads and decides some that have not moved yet.</summary>
    /// <returns>Applies and records them in an action; null when none is left.</returns>
    Task<Action<ActionScope>?> PrepareAsync(CalendarShift shift, int take, CancellationToken cancellationToken);
}
