namespace CaiCach.Dossiers.LookingUp;

/// <summary>How far a dossier is; nothing personal.</summary>
public sealed record PublicStatus(
    string Code, DossierState State, DateTimeOffset ReceivedAt, DateTimeOffset DueAt, bool Reappointed, DateTimeOffset? FinishedAt, Guid AgencyId, Guid OneStopUnitId);
