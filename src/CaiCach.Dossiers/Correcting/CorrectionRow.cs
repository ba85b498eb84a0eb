namespace CaiCach.Dossiers.Correcting;

/// <summary>A line of the list of corrections.</summary>
public sealed record CorrectionRow(
    Guid Id, Guid DossierId, string DossierCode, Guid AgencyId, string What, bool ByApplicant, DateTimeOffset ConfirmedAt, DateTimeOffset? DueAt, DateTimeOffset? CorrectedAt, string? Document, bool? IsLate);
