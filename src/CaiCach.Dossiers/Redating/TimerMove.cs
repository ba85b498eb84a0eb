using CaiCach.Procedures.Regimes;

namespace CaiCach.Dossiers.Redating;

/// <summary>A short date that moves with the calendar.</summary>
/// <param name="DossierId">Whose it is.</param>
/// <param name="Kind">What it limits.</param>
/// <param name="Ordinal">Which of the dossier's; 0 where there is one at most.</param>
/// <param name="From">As it was.</param>
/// <param name="To">As it becomes.</param>
internal sealed record TimerMove(Guid DossierId, TimerKind Kind, int Ordinal, DateTimeOffset From, DateTimeOffset To);
