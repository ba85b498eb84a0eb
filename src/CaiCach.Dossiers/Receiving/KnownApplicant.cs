namespace CaiCach.Dossiers.Receiving;

/// <summary>How an applicant with a certain number was written down last.</summary>
public sealed record KnownApplicant(ApplicantKind Kind, string Name, string? Address, string? Phone, string? Email, DateTimeOffset ReceivedAt);
