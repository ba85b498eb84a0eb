namespace CaiCach.Dossiers.Listing;

/// <summary>A line of a list.</summary>
public sealed record DossierRow(
    Guid Id, string Code, string ProcedureName, string ApplicantName, DossierState State, Guid AgencyId, Guid HolderUnitId, Guid? HolderOfficialId,
    DateTimeOffset ReceivedAt, DateTimeOffset CurrentDueAt, DateTimeOffset LawfulDueAt, DateTimeOffset? FinishedAt, Timeliness? Timeliness, int ReappointmentCount, int Version, Guid? PendingUnitId);
