using CaiCach.Dossiers.Commands;

namespace CaiCach.Dossiers.Returning;

/// <summary>What <see cref="ConfirmDossierResult"/> is told.</summary>
public sealed record ConfirmDossierResultOptions : DossierOptions;
