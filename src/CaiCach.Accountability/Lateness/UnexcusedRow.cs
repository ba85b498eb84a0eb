using CaiCach.Dossiers;

namespace CaiCach.Accountability.Lateness;

/// <summary>A late dossier whose applicant was never sent an apology.</summary>
public sealed record UnexcusedRow(
    Guid DossierId, string Code, string ProcedureName, string ApplicantName, DossierState State, Guid AgencyId,
    Guid HolderUnitId, Guid? HolderOfficialId, DateTimeOffset ReceivedAt, DateTimeOffset LawfulDueAt, DateTimeOffset? FinishedAt);
