using CaiCach.Procedures.Regimes;

namespace CaiCach.Dossiers.DueDates;

/// <summary>One timer of a dossier.</summary>
/// <param name="Kind">What it measures.</param>
/// <param name="At">When it runs out, or ran out; wall clock of Viet Nam.</param>
/// <param name="Length">In words.</param>
/// <param name="Source">The article.</param>
public sealed record TimerLine(TimerKind Kind, DateTime At, string Length, string Source);
