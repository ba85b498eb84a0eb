namespace CaiCach.Dossiers.CrossUnit;

/// <summary>A line of the list of papers taken in for others.</summary>
public sealed record CrossUnitRow(
    Guid Id, Guid DossierId, string DossierCode, Guid FromAgencyId, Guid ToAgencyId, DateTimeOffset TakenInAt, DateTimeOffset? DueAt, DateTimeOffset? SentAt, DateTimeOffset? EndedAt, bool? IsLate);
