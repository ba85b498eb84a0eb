using CaiCach.Dossiers.Commands;

namespace CaiCach.Dossiers.Processing;

/// <summary>What <see cref="SubmitDossierResult"/> is told.</summary>
public sealed record SubmitDossierResultOptions : DossierOptions
{
    public required ResultKind Kind { get; init; }

    /// <summary>What is submitted, or why the dossier is not eligible.</summary>
    public required string? Summary { get; init; }
}
