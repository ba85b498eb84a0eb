namespace CaiCach.Dossiers.Paying;

/// <summary>A line of the list of online payments.</summary>
public sealed record PaymentRow(
    Guid Id, Guid DossierId, string DossierCode, Guid AgencyId, decimal Amount, string Reference, DateTimeOffset PaidAt, DateTimeOffset? DueAt, DateTimeOffset? SettledAt, string? Statement, bool? IsLate)
{
    public bool IsOverdueAt(DateTimeOffset now) => IsLate ?? (SettledAt is null && DueAt < now);
}
