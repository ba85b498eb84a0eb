using CaiCach.Dossiers.Commands;

namespace CaiCach.Dossiers.CrossUnit;

/// <summary>What <see cref="SendDossierPaper"/> is told: only which dossier.</summary>
public sealed record SendDossierPaperOptions : DossierOptions;
