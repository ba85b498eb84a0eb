using CaiCach.Dossiers.Commands;

namespace CaiCach.Dossiers.Referring;

/// <summary>What <see cref="WithdrawDossierReferral"/> is told.</summary>
public sealed record WithdrawDossierReferralOptions : DossierOptions
{
    /// <summary>Which of the dossier's referrals.</summary>
    public required int Ordinal { get; init; }

    public required string? Reason { get; init; }
}
