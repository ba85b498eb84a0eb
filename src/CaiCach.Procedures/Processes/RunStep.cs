namespace CaiCach.Procedures.Processes;

/// <summary>One step of a sample run.</summary>
/// <param name="Step">Which.</param>
/// <param name="UnitId">Where; null where the agency has no such unit.</param>
/// <param name="From">Begins.</param>
/// <param name="Due">Ends at the latest.</param>
/// <param name="Words">The condition of the way that led here; null for none.</param>
/// <param name="IsException">It was reached by an exception.</param>
/// <param name="Referrals">Who is asked meanwhile.</param>
public sealed record RunStep(StepContent Step, Guid? UnitId, DateTime From, DateTime Due, string? Words, bool IsException, IReadOnlyList<RunReferral> Referrals);
