namespace CaiCach.Dossiers.Paying;

/// <summary>A payment as it was taken down.</summary>
/// <param name="Id">By which it is settled or taken back.</param>
/// <param name="DossierId">Its dossier.</param>
/// <param name="DossierCode">Code of the dossier.</param>
/// <param name="Reference">Number that the gateway gave.</param>
/// <param name="Amount">In đồng.</param>
/// <param name="PaidAt">When it was paid.</param>
/// <param name="DueAt">By when it is in the budget account; null where the decree sets no time.</param>
/// <param name="Version">The dossier's, after it.</param>
public sealed record RecordedPayment(Guid Id, Guid DossierId, string DossierCode, string Reference, decimal Amount, DateTimeOffset PaidAt, DateTimeOffset? DueAt, int Version);
