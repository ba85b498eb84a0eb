namespace CaiCach.Dossiers.DueDates;

/// <summary>A dossier whose dates are not what its deadline ledger says.</summary>
/// <param name="DossierId">The dossier.</param>
/// <param name="Code">Its code.</param>
/// <param name="What">What differs, in Vietnamese.</param>
public sealed record LedgerDifference(Guid DossierId, string Code, string What);
