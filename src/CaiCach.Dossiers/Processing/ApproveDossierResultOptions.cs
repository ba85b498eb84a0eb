using CaiCach.Dossiers.Commands;

namespace CaiCach.Dossiers.Processing;

/// <summary>What <see cref="ApproveDossierResult"/> is told.</summary>
public sealed record ApproveDossierResultOptions : DossierOptions
{
    /// <summary>Number of the signed paper.</summary>
    public required string? ResultNumber { get; init; }
}
