using CaiCach.Dossiers.Commands;

namespace CaiCach.Dossiers.Processing;

/// <summary>What <see cref="HandOverDossier"/> is told.</summary>
public sealed record HandOverDossierOptions : DossierOptions;
