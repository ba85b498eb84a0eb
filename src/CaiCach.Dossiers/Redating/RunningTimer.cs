namespace CaiCach.Dossiers.Redating;

/// <summary>What of a short date decides whether it moves.</summary>
/// <param name="Ordinal">Which of the dossier's; 0 where there is one at most.</param>
/// <param name="AgencyId">On whose calendar it is counted.</param>
/// <param name="RegimeId">The decree that the dossier pinned; null where the one of the first day counts.</param>
/// <param name="BegunAt">From when it is counted.</param>
internal sealed record RunningTimer(Guid DossierId, int Ordinal, Guid AgencyId, Guid? RegimeId, Guid ProcedureId, DateTimeOffset BegunAt, DateTimeOffset DueAt);
