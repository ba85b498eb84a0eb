namespace CaiCach.WorkingTime;

/// <summary>How much of a unit lies between two moments.</summary>
/// <param name="Unit">The unit asked for.</param>
/// <param name="Whole">Whole units.</param>
/// <param name="Minutes">Opening minutes beyond the whole ones; 0 where the rule knows only whole days.</param>
public readonly record struct TimeConsumed(TimeUnit Unit, int Whole, int Minutes);
