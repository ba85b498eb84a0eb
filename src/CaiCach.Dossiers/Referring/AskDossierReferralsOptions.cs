using CaiCach.Dossiers.Commands;

namespace CaiCach.Dossiers.Referring;

/// <summary>What <see cref="AskDossierReferrals"/> is told.</summary>
public sealed record AskDossierReferralsOptions : DossierOptions
{
    /// <summary>The agencies, in the order in which they are asked.</summary>
    public required IReadOnlyList<AskedAgency> Agencies { get; init; }

    public required string? Question { get; init; }

    /// <summary>True: each begins when the one before has answered; false: all at once.</summary>
    public bool InSequence { get; init; }
}
