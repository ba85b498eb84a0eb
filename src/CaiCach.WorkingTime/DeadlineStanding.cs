namespace CaiCach.WorkingTime;

/// <summary>Where a deadline stands after a change.</summary>
/// <param name="LawfulDue">Lateness is judged by it; null while no limit runs.</param>
/// <param name="PromisedDue">What the applicant was told last; null while no limit runs.</param>
/// <param name="CountedFrom">From when the running limit is counted.</param>
/// <param name="PausedAt">Since when the time stands still; null while it runs.</param>
public readonly record struct DeadlineStanding(DateTime? LawfulDue, DateTime? PromisedDue, DateTime CountedFrom, DateTime? PausedAt);
