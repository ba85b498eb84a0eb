using CaiCach.Dossiers.Commands;

namespace CaiCach.Dossiers.Supplementing;

/// <summary>What <see cref="RequestDossierSupplement"/> is told.</summary>
public sealed record RequestDossierSupplementOptions : DossierOptions
{
    /// <summary>Papers to add or complete, one a line.</summary>
    public required string? Papers { get; init; }

    public required string? Reason { get; init; }
}
