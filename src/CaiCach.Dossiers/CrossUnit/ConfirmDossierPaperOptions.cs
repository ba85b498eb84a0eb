using CaiCach.Dossiers.Commands;

namespace CaiCach.Dossiers.CrossUnit;

/// <summary>What <see cref="ConfirmDossierPaper"/> is told: only which dossier.</summary>
public sealed record ConfirmDossierPaperOptions : DossierOptions;
