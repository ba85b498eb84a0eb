using CaiCach.Dossiers.Commands;

namespace CaiCach.Dossiers.Processing;

/// <summary>What <see cref="ConfirmDossierHandOver"/> is told.</summary>
public sealed record ConfirmDossierHandOverOptions : DossierOptions;
