using CaiCach.WorkingTime;

namespace CaiCach.Procedures.Processes;

/// <summary>What a process is held against besides itself.</summary>
/// <param name="Limit">The smallest legal limit that holds while it does; null where none is known.</param>
/// <param name="OpenUnits">Units that exist on its first day.</param>
/// <param name="Divisions">Those of them that are parts of an agency, in which people serve to whom a step can be given.</param>
public sealed record ProcessBounds(TimeLimit? Limit, IReadOnlySet<Guid> OpenUnits, IReadOnlySet<Guid> Divisions)
{
    /// <summary>The limit in working hours.</summary>
    public decimal? Hours => Limit is { } known ? StepHours.Of(known) : null;
}
