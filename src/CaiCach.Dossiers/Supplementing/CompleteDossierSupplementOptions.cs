using CaiCach.Dossiers.Commands;

namespace CaiCach.Dossiers.Supplementing;

/// <summary>What <see cref="CompleteDossierSupplement"/> is told.</summary>
public sealed record CompleteDossierSupplementOptions : DossierOptions
{
    /// <summary>Papers brought, one a line.</summary>
    public required string? Papers { get; init; }
}
