using CaiCach.Dossiers.Commands;

namespace CaiCach.Dossiers.Closing;

/// <summary>What <see cref="CloseDossier"/> is told: only which dossier.</summary>
public sealed record CloseDossierOptions : DossierOptions;
