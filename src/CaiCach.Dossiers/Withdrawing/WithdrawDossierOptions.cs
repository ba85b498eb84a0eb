using CaiCach.Dossiers.Commands;

namespace CaiCach.Dossiers.Withdrawing;

/// <summary>What <see cref="WithdrawDossier"/> is told.</summary>
public sealed record WithdrawDossierOptions : DossierOptions
{
    public required string? Reason { get; init; }
}
