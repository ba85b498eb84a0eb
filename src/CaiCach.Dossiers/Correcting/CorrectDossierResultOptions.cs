using CaiCach.Dossiers.Commands;

namespace CaiCach.Dossiers.Correcting;

/// <summary>What <see cref="CorrectDossierResult"/> is told.</summary>
public sealed record CorrectDossierResultOptions : DossierOptions
{
    /// <summary>Which of the dossier's errors.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Number of the corrected result.</summary>
    public required string? Document { get; init; }
}
