using CaiCach.WorkingTime;

namespace CaiCach.Procedures.Processes;

/// <summary>A dossier that is only imagined.</summary>
/// <param name="Received">When, in Viet Nam.</param>
/// <param name="Calendar">Of the agency that handles it.</param>
/// <param name="Places">Its units.</param>
/// <param name="Limit">The legal limit; null where none is known.</param>
/// <param name="Rule">How the limit is counted.</param>
public sealed record ProcessSample(DateTime Received, WorkingCalendar Calendar, ProcessPlaces Places, TimeLimit? Limit, CountingRule Rule)
{
    /// <summary>How often each exception is taken, before the normal way.</summary>
    public IReadOnlyDictionary<(string From, string To), int> Exceptions { get; init; } = new Dictionary<(string From, string To), int>();
}
